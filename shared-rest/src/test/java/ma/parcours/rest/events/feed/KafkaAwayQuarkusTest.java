package ma.parcours.rest.events.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.events.Feed;
import org.junit.jupiter.api.Test;

/** The events over HTTP while there is no Kafka. */
@QuarkusTest
@TestProfile(KafkaAwayQuarkusTest.Alone.class)
class KafkaAwayQuarkusTest {

    /** Without Kafka. */
    public static class Alone implements QuarkusTestProfile {

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(NoKafka.class), new TestResourceEntry(OpenIdProvider.class));
        }
    }

    /** The servers of all tests, less the address of one. */
    public static class NoKafka extends PostgresAndKafka {

        @Override
        public Map<String, String> start() {
            Map<String, String> addresses = new TreeMap<>(super.start());
            addresses.put("kafka.bootstrap.servers", "localhost:1");
            return addresses;
        }
    }

    @Test
    void whoever_asks_is_soon_told_to_come_back() {
        for (int times = 0; times < 3; times++) {
            Instant asked = Instant.now();
            Feed.get(Map.of())
                    .statusCode(503)
                    .header("Retry-After", equalTo("2"))
                    .body("type", equalTo("/problems/service-indisponible"));
            assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(8));
        }
    }
}
