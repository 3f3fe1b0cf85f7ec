package ma.parcours.production;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import ma.parcours.events.testing.PostgresAndKafkaByCertificate;
import ma.parcours.rest.testing.OpenIdProvider;

/** With a Kafka that wants a certificate, and logs for machines. */
public class AsInProduction implements QuarkusTestProfile {

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.log.console.json.enabled", "true");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(
                        PostgresAndKafkaByCertificate.class,
                        Map.of(PostgresAndKafkaByCertificate.USER, "contact-service")),
                new TestResourceEntry(OpenIdProvider.class));
    }
}
