package ma.parcours.rest.testing.events;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ma.parcours.rest.testing.Tokens;

/** The events over HTTP, as a client reads them. */
public final class Feed {

    private Feed() {}

    /** An answer to somebody who sees everything. */
    public static ValidatableResponse get(Map<String, ?> query) {
        return as("commercial", query);
    }

    public static ValidatableResponse as(String role, Map<String, ?> query) {
        return given().auth()
                .oauth2(Tokens.of(role))
                .queryParams(query)
                .get("/api/events")
                .then();
    }

    /** Where the feed ends by now. */
    public static String end() {
        String at = "";
        String next = next(Map.of("limit", 1000));
        while (!next.equals(at)) {
            at = next;
            next = next(Map.of("limit", 1000, "after", at));
        }
        return at;
    }

    /** Everything behind a place, as many at a time as the limit says; nothing at all for the end. */
    public static List<Map<String, Object>> behind(String cursor, int limit, Map<String, ?> filter) {
        List<Map<String, Object>> all = new ArrayList<>();
        String at = "";
        String next = cursor;
        while (!next.equals(at)) {
            at = next;
            Map<String, Object> query = new HashMap<>(filter);
            query.put("after", at);
            query.put("limit", limit);
            JsonPath answer = get(query).statusCode(200).extract().jsonPath();
            all.addAll(answer.getList("data"));
            next = Objects.requireNonNull(answer.getString("nextCursor"));
        }
        return all;
    }

    private static String next(Map<String, ?> query) {
        return Objects.requireNonNull(get(query).statusCode(200).extract().path("nextCursor"));
    }
}
