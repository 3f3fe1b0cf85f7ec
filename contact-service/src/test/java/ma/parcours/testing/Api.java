package ma.parcours.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import ma.parcours.rest.testing.Tokens;

/** The service as a client sees it. */
public final class Api {

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

    public static ValidatableResponse post(String path, Object body) {
        return anybody().contentType(ContentType.JSON).body(body).post(path).then();
    }

    public static ValidatableResponse post(String path) {
        return anybody().contentType(ContentType.JSON).post(path).then();
    }

    public static ValidatableResponse patch(String path, String body) {
        return anybody()
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(body)
                .patch(path)
                .then();
    }

    public static String newLead(Map<String, ?> more) {
        return post("/api/leads", People.anybodyAnd(more))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String newContact(Map<String, ?> more) {
        return post("/api/contacts", People.anybodyAnd(more))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String newContact() {
        return newContact(Map.of());
    }

    public static ValidatableResponse act(String contact, String action, Object body) {
        return post("/api/contacts/" + contact + "/" + action, body);
    }

    public static String statusOf(String contact) {
        return get("/api/contacts/" + contact).extract().path("status");
    }

    /** The history of a contact, newest first. */
    public static List<Map<String, Object>> timelineOf(String contact) {
        return get("/api/contacts/" + contact + "/timeline?limit=100").extract().path("data");
    }
}
