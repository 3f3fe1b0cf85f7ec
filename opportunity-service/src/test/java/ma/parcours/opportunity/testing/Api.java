package ma.parcours.opportunity.testing;

import static io.restassured.RestAssured.given;

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
        return anybody()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/contacts/" + contact + "/opportunities")
                .then();
    }

    /** Opens one that contact-service agrees to; answers its id. */
    public static String opened(UUID contact, String body) {
        return open(contact, body).statusCode(201).extract().path("id");
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
