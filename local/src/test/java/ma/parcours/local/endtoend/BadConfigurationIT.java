package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operator who sets something wrong is told which setting it is, and what can heal is tried again. */
class BadConfigurationIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String NOWHERE = "http://127.0.0.1:1/parcours";

    private final RunningSystem system = RunningSystem.shared();

    @ParameterizedTest
    @CsvSource({
        "QUARKUS_OIDC_AUTH_SERVER_URL, '', quarkus.oidc.auth-server-url",
        "PARCOURS_DELIVERY_RELAY_POLL_INTERVAL, soon, parcours.delivery.relay.poll-interval",
        "QUARKUS_HTTP_IDLE_TIMEOUT, soon, quarkus.http.idle-timeout",
        "QUARKUS_DATASOURCE_REACTIVE_URL, contact-db, quarkus.datasource.reactive.url must look like postgresql://",
        "KAFKA_BOOTSTRAP_SERVERS, kafka, kafka.bootstrap.servers must look like HOST:PORT",
    })
    void a_setting_that_is_missing_or_malformed_ends_the_start_with_a_line_that_names_it(
            String variable, String value, String named) throws Exception {
        // When
        try (var service = LoneService.toldOtherwise(system, Map.of(variable, value))) {
            var exitCode = service.exitCode(PATIENCE);

            // Then
            assertThat(exitCode).isEqualTo(1);
            assertThat(service.lines())
                    .filteredOn(line -> !line.isBlank() && !line.equals("Configuration validation failed:"))
                    .singleElement()
                    .asString()
                    .contains(named);
        }
    }

    @Test
    void a_password_that_the_database_does_not_know_is_said_and_tried_again() throws Exception {
        // When
        try (var service = LoneService.toldOtherwise(system, Map.of("QUARKUS_DATASOURCE_PASSWORD", "unknown"))) {

            // Then
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(service.lines())
                            .filteredOn(line -> line.contains("password authentication failed for user \"contact\""))
                            .hasSizeGreaterThan(1));
            assertThat(service.runs()).isTrue();
        }
    }

    @Test
    void a_kafka_whose_name_nobody_knows_is_waited_for() throws Exception {
        // When
        try (var service = LoneService.toldOtherwise(system, Map.of("KAFKA_BOOTSTRAP_SERVERS", "kafka.invalid:9092"))) {

            // Then
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(service.lines())
                            .filteredOn(line ->
                                    line.contains("no host of kafka.bootstrap.servers=kafka.invalid:9092 is known"))
                            .hasSizeGreaterThan(1));
            assertThat(service.runs()).isTrue();
        }
    }

    @Test
    void a_kafka_and_a_provider_that_are_not_where_they_should_be_are_named_again_and_again() throws Exception {
        // When
        try (var service = LoneService.toldOtherwise(
                system, Map.of("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1", "QUARKUS_OIDC_AUTH_SERVER_URL", NOWHERE))) {

            // Then
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(service.lines())
                            .anyMatch(line -> line.contains("quarkus.oidc.auth-server-url=" + NOWHERE))
                            .anyMatch(line -> line.contains("Kafka (kafka.bootstrap.servers) does not answer")));
            assertThat(service.runs()).isTrue();
        }
    }
}
