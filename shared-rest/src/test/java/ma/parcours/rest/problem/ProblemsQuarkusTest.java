package ma.parcours.rest.problem;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class ProblemsQuarkusTest {

    private static final String SAMPLES = "/api/samples";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/nothing",
                "/nothing",
                SAMPLES + "/not-a-uuid",
                SAMPLES + "/018f2b7e-1111-7abc-8def-0123456789ab",
                SAMPLES + "/%C0%80",
                "/api/samples/a/b"
            })
    void an_unknown_address_or_a_malformed_id_is_not_found(String address) {
        isProblem(given().urlEncodingEnabled(false).get(address).then(), 404, "introuvable")
                .body("title", equalTo("Introuvable"));
    }

    @Test
    void a_method_that_an_address_lacks_is_refused() {
        isProblem(when().delete(SAMPLES).then(), 405, "methode-refusee");
    }

    @Test
    void a_format_that_is_not_written_here_is_not_acceptable() {
        isProblem(given().accept("text/html").get(SAMPLES + "/filter").then(), 406, "format-indisponible");
    }

    @Test
    void a_body_of_another_type_is_not_read() {
        isProblem(given().contentType("text/plain").body("{}").post(SAMPLES).then(), 415, "format-non-lu");
        isProblem(given().contentType("text/plain").body("{}").patch(SAMPLES).then(), 415, "format-non-lu");
    }

    @Test
    void a_body_over_64_kib_is_too_large() {
        String body = "{\"nom\": \"%s\"}".formatted("x".repeat(64 * 1024));
        isProblem(
                given().contentType("application/json").body(body).post(SAMPLES).then(), 413, "corps-trop-grand");
    }

    @Test
    void whoever_still_sends_a_body_that_is_too_large_gets_the_answer_all_the_same() throws Exception {
        byte[] part = "x".repeat(512 * 1024).getBytes(UTF_8);
        try (var socket = new Socket("localhost", RestAssured.port)) {
            // Given
            String head =
                    "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                            .formatted(SAMPLES, 4 * part.length);
            socket.getOutputStream().write(head.getBytes(UTF_8));
            await().until(() -> socket.getInputStream().available() > 0);

            // When
            for (int i = 0; i < 4; i++) {
                socket.getOutputStream().write(part);
            }

            // Then
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 413 ")
                    .contains("corps-trop-grand");
        }
    }

    @Test
    void a_body_that_does_not_say_how_long_it_is_is_refused_all_the_same() throws Exception {
        byte[] body = "{\"nom\": \"%s\"}".formatted("x".repeat(256 * 1024)).getBytes(UTF_8);
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + SAMPLES))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();

        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("corps-trop-grand");
    }

    @Test
    void a_refusal_carries_its_members_and_names_values_by_their_labels() {
        isProblem(when().get(SAMPLES + "/refused").then(), 409, "deplacement-refuse")
                .header("Retry-After", "1")
                .header("Content-Language", "fr")
                .body("detail", equalTo("De « Rouge » on ne va pas à « Vert pâle »."))
                .body("currentStage", equalTo("rouge"))
                .body("allowedStages", contains("rouge", "vert_pale"))
                .body("$", not(hasKey("absent")))
                .body("$", not(hasKey("members")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | en",
                "en-US,en | en",
                "de, en;q=0.5, fr;q=0.1 | en",
                "fr-MA | fr",
                "de | fr",
                "* | fr",
                "%%! | fr"
            })
    void the_reader_chooses_the_language(String accepted, String language) {
        given().header("Accept-Language", accepted)
                .get(SAMPLES + "/refused")
                .then()
                .header("Content-Language", language);
    }

    @Test
    void a_bug_tells_nothing_about_itself() {
        isProblem(when().get(SAMPLES + "/bug").then(), 500, "erreur-interne")
                .body(not(containsString("select")))
                .body(not(containsString("Exception")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-connection", "/shutting-down"})
    void postgresql_being_away_is_worth_a_retry(String address) {
        isProblem(when().get(SAMPLES + address).then(), 503, "service-indisponible")
                .header("Retry-After", "2")
                .body(not(containsString("5432")))
                .body(not(containsString("secret")));
    }

    @Test
    void a_query_is_read_by_name() {
        given().urlEncodingEnabled(false)
                .get(SAMPLES + "/filter?couleur=rouge&couleur=vert_pale&q=%20Yasmina%20&urgent=true&architecteId=")
                .then()
                .statusCode(200)
                .body("couleur", contains("rouge", "vert_pale"))
                .body("q", equalTo("Yasmina"))
                .body("urgent", equalTo(true));
    }

    @Test
    void every_violation_of_a_query_is_named_at_once() {
        isProblem(
                        when().get(SAMPLES
                                        + "/filter?couleur=bleu&architecteId=1&q=a&q=b&urgent=oui&sort=x&couleur=ROUGE")
                                .then(),
                        400,
                        "requete-invalide")
                .body(
                        "violations.field",
                        containsInAnyOrder("couleur", "couleur", "architecteId", "q", "urgent", "sort"));
    }

    private static ValidatableResponse isProblem(ValidatableResponse answer, int status, String name) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + name))
                .body("status", equalTo(status))
                .body("$", hasKey("title"))
                .body("$", hasKey("detail"))
                .body("$", hasKey("instance"))
                .body(not(containsString("ma.parcours")))
                .body(not(containsString("java.")));
    }
}
