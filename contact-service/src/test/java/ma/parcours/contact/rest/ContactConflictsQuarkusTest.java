package ma.parcours.contact.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.testing.Api;
import ma.parcours.testing.People;
import ma.parcours.testing.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes that meet: on a version that is gone, at the same moment, or for the second time. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class ContactConflictsQuarkusTest {

    private static final Map<String, Object> DEPOSIT = Map.of("montant", 1500.50, "methode", "cheque");
    private static final int TWINS = 20;

    @Inject
    DataSource source;

    @Test
    void each_change_of_a_contact_gives_it_another_etag() {
        // Given
        String path = "/api/contacts/" + Api.newContact();
        String first = etag(path);

        // When
        String second = Api.patch(path, "{\"ville\": \"Fès\"}").extract().header("ETag");
        Api.post(path + "/prise-de-besoin", Map.of()).statusCode(200);

        // Then
        assertThat(List.of(first, second, etag(path))).doesNotHaveDuplicates();
    }

    @Test
    void a_lead_has_one_too() {
        // Given
        String path = "/api/leads/" + Api.newLead(Map.of());
        String seen = etag(path);
        Api.patch(path, "{\"ville\": \"Fès\"}").statusCode(200);

        // Then
        isStale(ifMatch(seen)
                .contentType("application/json")
                .body("{\"ville\": \"Oujda\"}")
                .patch(path));
        isStale(ifMatch(seen).contentType("application/json").post(path + "/convert"));
        Api.get(path).body("ville", equalTo("Fès")).body("statut", equalTo("nouveau"));
        ifMatch(etag(path))
                .contentType("application/json")
                .post(path + "/convert")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "QUALIFIE | prise-de-besoin | {}",
                "PRISE_DE_BESOIN | acompte-recu | {\"montant\": 10, \"methode\": \"espece\"}",
                "QUALIFIE | mark-lost | {\"raison\": \"budget\"}",
                "PERDU | reactivate | {}",
                "CLIENT | new-project | {}"
            })
    void an_action_on_a_contact_that_has_changed_since_does_nothing(ContactStatus stage, String action, String body) {
        // Given
        String path = "/api/contacts/" + new Walk(source).to(stage);
        String seen = etag(path);
        Api.patch(path, "{\"notes\": \"changé\"}").statusCode(200);
        String now = etag(path);

        // Then
        isStale(ifMatch(seen).contentType("application/json").body(body).post(path + "/" + action));
        Api.get(path).header("ETag", equalTo(now)).body("status", equalTo(stage.code()));
        ifMatch(now)
                .contentType("application/json")
                .body(body)
                .post(path + "/" + action)
                .then()
                .statusCode(200);
    }

    @Test
    void of_many_who_change_what_they_saw_one_wins() {
        // Given
        String path = "/api/contacts/" + Api.newContact();
        String seen = etag(path);

        // When
        List<CompletableFuture<Response>> writers = IntStream.range(0, TWINS)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> ifMatch(seen)
                        .contentType("application/merge-patch+json")
                        .body("{\"notes\": \"%d\"}".formatted(number))
                        .patch(path)))
                .toList();
        List<Integer> answers = writers.stream()
                .map(CompletableFuture::join)
                .map(Response::statusCode)
                .toList();

        // Then
        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
    }

    @Test
    void a_deposit_that_is_sent_again_is_answered_again_and_is_one_payment() {
        // Given
        String contact = new Walk(source).to(ContactStatus.PRISE_DE_BESOIN);
        String key = UUID.randomUUID().toString();
        Response first = keyed(key, "/api/contacts/" + contact + "/acompte-recu", DEPOSIT);
        Api.act(contact, "mark-lost", Map.of("raison", "budget")).statusCode(200);

        // When
        Response again = keyed(key, "/api/contacts/" + contact + "/acompte-recu", DEPOSIT);

        // Then
        first.then().statusCode(200).body("status", equalTo("acompte_recu"));
        again.then().statusCode(200).header("Idempotency-Replayed", equalTo("true"));
        assertThat(again.asString()).isEqualTo(first.asString());
        Api.get("/api/contacts/" + contact + "/payments").body("data.size()", equalTo(1));
        assertThat(Api.statusOf(contact)).isEqualTo("perdu");
    }

    @Test
    void twins_of_a_deposit_get_the_same_success() {
        // Given
        String contact = new Walk(source).to(ContactStatus.PRISE_DE_BESOIN);
        String key = UUID.randomUUID().toString();

        // When
        List<CompletableFuture<Response>> twins = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> keyed(key, "/api/contacts/" + contact + "/acompte-recu", DEPOSIT)))
                .limit(TWINS)
                .toList();
        List<Response> answers = twins.stream().map(CompletableFuture::join).toList();

        // Then
        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        Api.get("/api/contacts/" + contact + "/payments").body("data.size()", equalTo(1));
    }

    @Test
    void a_refused_request_may_be_sent_again_under_its_key_when_it_is_possible() {
        // Given
        String contact = Api.newContact();
        String key = UUID.randomUUID().toString();
        String path = "/api/contacts/" + contact + "/acompte-recu";
        keyed(key, path, DEPOSIT).then().statusCode(409);
        Api.act(contact, "prise-de-besoin", Map.of()).statusCode(200);

        // Then
        keyed(key, path, DEPOSIT).then().statusCode(200).body("status", equalTo("acompte_recu"));
    }

    @Test
    void a_lead_a_walk_in_and_a_conversion_are_made_once_and_found_where_it_was_said() {
        String key = UUID.randomUUID().toString();
        for (String path : List.of("/api/leads", "/api/contacts", "/api/leads/" + Api.newLead(Map.of()) + "/convert")) {
            Object body = path.endsWith("convert") ? Map.of() : People.anybodyAnd(Map.of());
            Response first = keyed(key, path, body);
            Response again = keyed(key, path, body);
            first.then().statusCode(201);
            again.then().statusCode(201).header("ETag", equalTo(first.header("ETag")));
            assertThat(again.asString()).isEqualTo(first.asString());
            Api.get(again.header("Location")).statusCode(200).body("id", equalTo(first.path("id")));
        }
    }

    @Test
    void a_list_is_added_to_whatever_stands_in_it_but_not_under_a_version() {
        isStale(ifMatch("\"0\"")
                .contentType("application/json")
                .body(People.anybodyAnd(Map.of()))
                .post("/api/contacts"));
    }

    private static String etag(String path) {
        return Api.get(path).statusCode(200).extract().header("ETag");
    }

    private static RequestSpecification ifMatch(String etag) {
        return Api.anybody().header("If-Match", etag);
    }

    private static Response keyed(String key, String path, Object body) {
        return Api.anybody()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    private static void isStale(Response answer) {
        answer.then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/version-depassee"));
    }
}
