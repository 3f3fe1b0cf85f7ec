package ma.parcours.events.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    private static final Map<String, String> GOOD = Map.of(
            "quarkus.datasource.reactive.url", "postgresql://contact-db-rw:5432/contact",
            "quarkus.datasource.jdbc.url", "jdbc:postgresql://contact-db-rw:5432/contact?sslmode=verify-full",
            "kafka.bootstrap.servers", "kafka-1:9093,PLAINTEXT://[::1]:9092");

    @Test
    void where_all_is_well_formed_the_service_is_told_it_as_it_was_set() {
        assertThat(read(GOOD).kafka()).containsExactly("kafka-1:9093", "PLAINTEXT://[::1]:9092");
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.datasource.reactive.url, jdbc:postgresql://contact-db/contact",
        "quarkus.datasource.reactive.url, contact-db",
        "quarkus.datasource.jdbc.url, postgresql://contact-db/contact",
        "kafka.bootstrap.servers, kafka",
        "kafka.bootstrap.servers, 'kafka:9092,broker'",
        "kafka.bootstrap.servers, http://kafka:port",
    })
    void what_is_malformed_is_named(String setting, String value) {
        // Given
        var settings = new HashMap<>(GOOD);
        settings.put(setting, value);

        // When
        // Then
        assertThatThrownBy(() -> read(settings))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining(setting + " must look like ");
    }

    @ParameterizedTest
    @CsvSource({"kafka:9092, kafka", "SSL://kafka-0.kafka:9093, kafka-0.kafka", "'[::1]:9092', [::1]"})
    void kafka_is_known_by_its_host(String server, String host) {
        assertThat(KafkaNames.host(server)).isEqualTo(host);
    }

    private static Addresses read(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .withMapping(Addresses.class)
                .build()
                .getConfigMapping(Addresses.class);
    }
}
