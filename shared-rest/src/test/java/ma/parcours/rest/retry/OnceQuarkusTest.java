package ma.parcours.rest.retry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that is sent again under the same key. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class OnceQuarkusTest {

    private static final String COUNTED = "/api/counted";
    private static final int TWINS = 20;

    private final String key = UUID.randomUUID().toString();
    private final String name = "row " + key;

    @Inject
    DataSource source;

    @Test
    void the_second_time_it_is_answered_as_the_first_time_and_nothing_is_done() throws SQLException {
        // Given
        Response first = send("admin", COUNTED, key, body("1"));

        // When
        Response second = send("admin", COUNTED, key, body("1"));

        // Then
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        second.then()
                .statusCode(201)
                .contentType("application/json")
                .header("Idempotency-Replayed", equalTo("true"))
                .header("ETag", equalTo("\"3\""))
                .header("Location", equalTo(first.header("Location")));
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void another_order_of_the_same_fields_is_the_same_request() throws SQLException {
        // Given
        send("admin", COUNTED, key, "{\"nom\": \"%s\", \"montant\": 1, \"notes\": null}".formatted(name));

        // When
        Response second = send("admin", COUNTED, key, "{ \"montant\":1,\"nom\":\"%s\" }".formatted(name));

        // Then
        second.then().statusCode(201);
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void another_body_under_the_same_key_is_refused() throws SQLException {
        // Given
        send("admin", COUNTED, key, body("1"));

        // When
        Response other = send("admin", COUNTED, key, body("2"));

        // Then
        other.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/cle-deja-utilisee"));
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void the_same_key_of_another_user_is_another_key() throws SQLException {
        send("admin", COUNTED, key, body("1")).then().statusCode(201);
        send("commercial", COUNTED, key, body("2")).then().statusCode(201);
        assertThat(written()).isEqualTo(2);
    }

    @Test
    void without_a_key_every_request_counts() throws SQLException {
        given().auth()
                .oauth2(Tokens.of("admin"))
                .contentType("application/json")
                .body(body("1"))
                .post(COUNTED)
                .then()
                .statusCode(201);
        send("admin", COUNTED, key, body("1")).then().statusCode(201);
        assertThat(written()).isEqualTo(2);
    }

    @Test
    void a_refusal_leaves_neither_a_key_nor_anything_else() throws SQLException {
        send("admin", COUNTED + "/refused", key, body("1")).then().statusCode(409);
        send("admin", COUNTED + "/refused", key, body("2")).then().statusCode(409);
        assertThat(written()).isZero();
    }

    @Test
    void twins_at_the_same_moment_have_one_effect_and_one_answer() throws SQLException {
        // When
        List<CompletableFuture<Response>> twins = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> send("admin", COUNTED, key, body("1"))))
                .limit(TWINS)
                .toList();
        List<Response> answers = twins.stream().map(CompletableFuture::join).toList();

        // Then
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(written()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "with space", "accentué"})
    void a_key_that_is_none_is_named(String bad) {
        send("admin", COUNTED, bad, body("1"))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("Idempotency-Key"))
                .body("violations[0].message", containsString("200"));
    }

    private static Response send(String role, String path, String key, String body) {
        return given().auth()
                .oauth2(Tokens.of(role))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    private String body(String montant) {
        return "{\"nom\": \"%s\", \"montant\": %s}".formatted(name, montant);
    }

    private long written() throws SQLException {
        try (var connection = source.getConnection();
                var count = connection.prepareStatement("select count(*) from outbox where aggregateid = ?")) {
            count.setString(1, name);
            try (var rows = count.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
