package ma.parcours.rest.testing.operation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import ma.parcours.rest.testing.Tokens;

/** Asks for long operations, and waits for their ends. */
public final class Operations {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Operations() {}

    public static ValidatableResponse start(String role, String kind, String body) {
        return given().auth()
                .oauth2(Tokens.of(role))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/operations/" + kind)
                .then();
    }

    public static ValidatableResponse show(String id) {
        return given().auth()
                .oauth2(Tokens.of("gestionnaire"))
                .get("/api/operations/" + id)
                .then();
    }

    public static JsonPath rebuilt() {
        return performed("eligibility-rebuild", "{}");
    }

    public static JsonPath reconciled(boolean repair) {
        return performed("reconciliation", "{\"repair\": %s}".formatted(repair));
    }

    /** How what is named by the id diverges, by kind. */
    public static List<String> divergencesOf(UUID id, JsonPath run) {
        return run.getList("divergences.findAll { it.id == '%s' }.kind".formatted(id), String.class);
    }

    /** The service's own look of the day may be under way, which is of no use to a test: that one is waited for first. */
    private static JsonPath performed(String kind, String body) {
        String id = await().atMost(PATIENCE)
                .until(
                        () -> start("admin", kind, body)
                                .statusCode(202)
                                .extract()
                                .jsonPath(),
                        run -> run.getString("startedBy").equals("admin"))
                .getString("id");
        return await().atMost(PATIENCE)
                .until(
                        () -> show(id).statusCode(200).extract().jsonPath(),
                        run -> !run.getString("state").equals("running"));
    }
}
