package ma.parcours.events.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** What the manifests allow the users of Kafka, as Strimzi's operator would carry it to the brokers. */
final class KafkaRights {

    private static final Path USERS = Path.of("../k8s/infrastructure/kafka/users.yaml");

    private KafkaRights() {}

    static void grant(String user, String bootstrap) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            List<AclBinding> rights = of(user);
            admin.createAcls(rights).all().get();
            // The broker hears of them a moment after the controller has agreed.
            await().untilAsserted(() -> assertThat(
                            admin.describeAcls(AclBindingFilter.ANY).values().get())
                    .containsAll(rights));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | IOException e) {
            throw new IllegalStateException("no rights for " + user, e);
        }
    }

    private static List<AclBinding> of(String user) throws IOException {
        List<AclBinding> rights = new ArrayList<>();
        YAMLMapper yaml = new YAMLMapper();
        try (MappingIterator<JsonNode> users = yaml.readerFor(JsonNode.class).readValues(USERS.toFile())) {
            while (users.hasNext()) {
                JsonNode next = users.next();
                if (next.at("/metadata/name").asText().equals(user)) {
                    next.at("/spec/authorization/acls").forEach(acl -> add(rights, user, acl));
                }
            }
        }
        return rights;
    }

    private static void add(List<AclBinding> rights, String user, JsonNode acl) {
        JsonNode resource = acl.path("resource");
        ResourcePattern pattern = new ResourcePattern(
                ResourceType.fromString(resource.path("type").asText()),
                resource.path("name").asText(),
                resource.path("patternType").asText().equals("prefix") ? PatternType.PREFIXED : PatternType.LITERAL);
        acl.path("operations").forEach(operation -> rights.add(new AclBinding(pattern, allowed(user, operation))));
    }

    /** By the name that Strimzi puts on the user's certificate. */
    private static AccessControlEntry allowed(String user, JsonNode operation) {
        return new AccessControlEntry(
                "User:CN=" + user,
                "*",
                AclOperation.fromString(operation.asText().toUpperCase(Locale.ROOT)),
                AclPermissionType.ALLOW);
    }
}
