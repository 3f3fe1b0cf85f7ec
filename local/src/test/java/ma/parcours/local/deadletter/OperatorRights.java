package ma.parcours.local.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** What the manifests allow an operator in Kafka. */
final class OperatorRights {

    static final String USER = "operator";

    private static final Path USERS = Path.of("../k8s/infrastructure/kafka/users.yaml");

    private OperatorRights() {}

    static void grant(Admin admin) throws Exception {
        var rights = read();
        admin.createAcls(rights).all().get();
        // The broker hears of them a moment after the controller has agreed.
        await().untilAsserted(() -> assertThat(
                        admin.describeAcls(AclBindingFilter.ANY).values().get())
                .containsAll(rights));
    }

    private static List<AclBinding> read() throws IOException {
        var rights = new ArrayList<AclBinding>();
        try (var users = new YAMLMapper().readerFor(JsonNode.class).<JsonNode>readValues(USERS.toFile())) {
            while (users.hasNext()) {
                var user = users.next();
                if (user.at("/metadata/name").asText().equals(USER)) {
                    user.at("/spec/authorization/acls").forEach(acl -> add(rights, acl));
                }
            }
        }
        return rights;
    }

    private static void add(List<AclBinding> rights, JsonNode acl) {
        var resource = acl.path("resource");
        var pattern = new ResourcePattern(
                ResourceType.fromString(resource.path("type").asText()),
                resource.path("name").asText(),
                PatternType.fromString(resource.path("patternType").asText().toUpperCase(Locale.ROOT)));
        for (var operation : acl.path("operations")) {
            var allowed = new AccessControlEntry(
                    "User:" + USER,
                    "*",
                    AclOperation.fromString(operation.asText().toUpperCase(Locale.ROOT)),
                    AclPermissionType.ALLOW);
            rights.add(new AclBinding(pattern, allowed));
        }
    }
}
