package ma.parcours.rest.retry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Keys that nobody asks under any more. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class OldKeysQuarkusTest {

    @Inject
    DataSource source;

    @Inject
    Transactions transactions;

    @Inject
    Retries retries;

    @Inject
    RetrySettings settings;

    @Test
    void a_key_is_forgotten_after_a_week_and_not_before() throws Throwable {
        // Given
        String old = usedKey();
        String young = usedKey();
        age(old, "7 days 1 minute");
        age(young, "6 days 23 hours");

        // When
        VertxContextSupport.subscribeAndAwait(
                () -> transactions.handling(() -> retries.forgetOlderThan(settings.keptFor())));

        // Then
        assertThat(isKnown(old)).isFalse();
        assertThat(isKnown(young)).isTrue();
    }

    private static String usedKey() {
        String key = UUID.randomUUID().toString();
        given().auth()
                .oauth2(Tokens.of("admin"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"nom\": \"%s\", \"montant\": 1}".formatted(key))
                .post("/api/counted")
                .then()
                .statusCode(201);
        return key;
    }

    private void age(String key, String interval) throws SQLException {
        try (var connection = source.getConnection();
                var update = connection.prepareStatement(
                        "update idempotency set created_at = clock_timestamp() - cast(? as interval) where key = ?")) {
            update.setString(1, interval);
            update.setString(2, key);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private boolean isKnown(String key) throws SQLException {
        try (var connection = source.getConnection();
                var select = connection.prepareStatement("select 1 from idempotency where key = ?")) {
            select.setString(1, key);
            try (var rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }
}
