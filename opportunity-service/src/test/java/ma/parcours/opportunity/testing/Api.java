package ma.parcours.opportunity.testing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import ma.parcours.rest.testing.Tokens;

/** The service as a client sees it. */
public final class Api {

    public static final String MINIMAL = "{\"description\": \"Cuisine et salon\", \"montantEstime\": 250000}";

    private Api() {}

    /** Somebody who may do anything. */
    public static RequestSpecification anybody() {
        return as("admin");
    }

    /** Somebody with this one role, who is named after it. */
    public static RequestSpecification as(String role) {
        return with(Tokens.of(role));
    }

    /** Whoever the token says. */
    public static RequestSpecification with(String token) {
        return given().auth().oauth2(token);
    }

    public static ValidatableResponse get(String path) {
        return anybody().get(path).then();
    }

    public static ValidatableResponse open(UUID contact, String body) {
        return openAs("admin", contact, body);
    }

    /** Opens one that contact-service agrees to; answers its id. */
    public static String opened(UUID contact, String body) {
        return openedBy("admin", contact, body);
    }

    /** As soon as the deposit has arrived, and until contact-service has agreed: on a slow machine both take a while. */
    public static String openedBy(String role, UUID contact, String body) {
        String id = await().until(() -> openAs(role, contact, body).extract(), answer -> answer.statusCode() < 300)
                .path("id");
        await().until(() -> promotionOf(id), "confirmee"::equals);
        return id;
    }

    private static ValidatableResponse openAs(String role, UUID contact, String body) {
        return as(role).contentType(ContentType.JSON)
                .body(body)
                .post("/api/contacts/" + contact + "/opportunities")
                .then();
    }

    public static ValidatableResponse patch(String opportunity, String body) {
        return anybody()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(body)
                .patch("/api/opportunities/" + opportunity)
                .then();
    }

    public static ValidatableResponse move(String opportunity, String stage) {
        return patch(opportunity, "{\"pipelineStage\": \"%s\"}".formatted(stage));
    }

    public static String promotionOf(String opportunity) {
        return get("/api/opportunities/" + opportunity).extract().path("promotion");
    }
}
