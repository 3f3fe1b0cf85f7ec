package ma.parcours.contact.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import ma.parcours.code.Coded;
import ma.parcours.contact.ContactAction;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.testing.Api;
import ma.parcours.testing.Database;
import ma.parcours.testing.Rush;
import ma.parcours.testing.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class ContactActionsQuarkusTest {

    /** What each button asks for; {@code creer-opportunite} is asked of the other service. */
    private static final Map<ContactAction, Object> BODIES = Map.of(
            ContactAction.PRISE_DE_BESOIN, Map.of("notes", "120 m² à Rabat"),
            ContactAction.ACOMPTE_RECU, Map.of("montant", 12500.5, "methode", "virement"),
            ContactAction.MARK_LOST, Map.of("raison", "concurrence"),
            ContactAction.REACTIVATE, Map.of(),
            ContactAction.NEW_PROJECT, Map.of());

    @Inject
    DataSource source;

    static Stream<Arguments> everyMove() {
        return everyPair().filter(pair -> allowed(pair.get()));
    }

    static Stream<Arguments> everyRefusal() {
        return everyPair().filter(pair -> !allowed(pair.get()));
    }

    private static Stream<Arguments> everyPair() {
        return Arrays.stream(ContactStatus.values())
                .flatMap(status -> BODIES.keySet().stream().sorted().map(action -> Arguments.of(status, action)));
    }

    private static boolean allowed(Object[] pair) {
        return ((ContactStatus) pair[0]).allows((ContactAction) pair[1]);
    }

    @ParameterizedTest(name = "{1} from {0}")
    @MethodSource("everyMove")
    void an_action_answers_the_contact_and_writes_one_line_of_its_history(ContactStatus from, ContactAction action) {
        // Given
        String contact = new Walk(source).to(from);
        int before = history(contact).size();

        // When
        var answer = Api.act(contact, action.code(), body(action));

        // Then
        String to = answer.statusCode(200).extract().path("status");
        assertThat(from.destinations(action)).extracting(Coded::code).contains(to);
        Api.get("/api/contacts/" + contact).body("status", equalTo(to));
        assertThat(history(contact)).hasSize(before + 1);
        Api.get("/api/contacts/" + contact + "/timeline")
                .body("data[0].from", equalTo(from.code()))
                .body("data[0].to", equalTo(to))
                .body("data[0].actor", equalTo("admin"));
    }

    @ParameterizedTest(name = "{1} from {0}")
    @MethodSource("everyRefusal")
    void a_refusal_names_the_rule_the_status_and_the_way_on(ContactStatus from, ContactAction action) {
        // Given
        String contact = new Walk(source).to(from);
        Map<String, Object> before =
                Api.get("/api/contacts/" + contact).extract().path("$");
        List<Object> historyBefore = history(contact);

        // When
        var answer = Api.act(contact, action.code(), body(action));

        // Then
        answer.statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/action-refusee"))
                .body("title", equalTo("Action refusée"))
                .body("status", equalTo(409))
                .body("detail", startsWith("« "))
                .body("instance", equalTo("/api/contacts/" + contact + "/" + action.code()))
                .body("currentStatus", equalTo(from.code()))
                .body("required", equalTo(codes(ContactStatus.allowing(action))))
                .body("allowedActions", equalTo(codes(from.allowedActions())));
        assertThat(Api.get("/api/contacts/" + contact).extract().<Map<String, Object>>path("$"))
                .isEqualTo(before);
        assertThat(history(contact)).isEqualTo(historyBefore);
    }

    @ParameterizedTest
    @EnumSource
    void every_answer_says_which_buttons_are_open_in_their_order(ContactStatus status) {
        // Given
        String contact = new Walk(source).to(status);

        // When
        var answer = Api.get("/api/contacts/" + contact);

        // Then
        answer.body(
                        "actions.name",
                        contains(
                                "prise-de-besoin",
                                "acompte-recu",
                                "creer-opportunite",
                                "mark-lost",
                                "reactivate",
                                "new-project"))
                .body("actions.findAll { it.allowed }.name", equalTo(codes(status.allowedActions())))
                .body("actions.findAll { !it.allowed && !it.reason }", hasSize(0));
    }

    @ParameterizedTest
    @EnumSource(value = ContactStatus.class, names = "PERDU", mode = EnumSource.Mode.EXCLUDE)
    void a_lost_contact_comes_back_to_where_it_was(ContactStatus status) {
        // Given
        String contact = new Walk(source).to(status);
        Walk.lose(contact);

        // When
        var answer = Api.act(contact, "reactivate", Map.of());

        // Then
        answer.statusCode(200)
                .body("status", equalTo(status.code()))
                .body("raison", nullValue())
                .body("lostFrom", nullValue());
    }

    @ParameterizedTest
    @EnumSource(value = ContactStatus.class, names = "PERDU", mode = EnumSource.Mode.EXCLUDE)
    void a_lost_contact_says_where_it_would_come_back_to(ContactStatus status) {
        // Given
        String contact = new Walk(source).to(status);

        // When
        var answer = Api.act(contact, "mark-lost", body(ContactAction.MARK_LOST));

        // Then
        answer.statusCode(200).body("status", equalTo("perdu")).body("lostFrom", equalTo(status.code()));
    }

    @Test
    void a_deposit_stands_in_the_books_and_in_the_history_to_the_centime() {
        // Given
        String contact = new Walk(source).to(ContactStatus.PRISE_DE_BESOIN);

        // When
        Api.act(contact, "acompte-recu", """
                        {"montant": 999999999999.99, "methode": "cheque", "date": "2026-01-31", "reference": "CH-7", "description": "Acompte"}
                        """).statusCode(200);

        // Then
        assertThat(Api.get("/api/contacts/" + contact + "/payments").extract().asString())
                .contains("\"montant\":999999999999.99,\"devise\":\"MAD\",\"methode\":\"cheque\"");
        Api.get("/api/contacts/" + contact + "/payments")
                .body("data", hasSize(1))
                .body("data[0].date", equalTo("2026-01-31"))
                .body("data[0].reference", equalTo("CH-7"))
                .body("data[0].description", equalTo("Acompte"))
                .body("data[0].createdBy", equalTo("admin"));
        Api.get("/api/contacts/" + contact + "/timeline")
                .body("data[0].kind", equalTo("acompte_recu"))
                .body("data[0].data.reference", equalTo("CH-7"));
    }

    @Test
    void a_contact_reactivated_with_its_deposit_pays_once() {
        // Given
        String contact = new Walk(source).to(ContactStatus.ACOMPTE_RECU);
        Walk.lose(contact);

        // When
        Api.act(contact, "reactivate", Map.of()).statusCode(200);

        // Then
        Api.get("/api/contacts/" + contact + "/payments").body("data", hasSize(1));
        assertThat(new Database(source)
                        .number(
                                "select count(*) from unlock where contact_id = ?::uuid and state = 'cancelled'",
                                contact))
                .isEqualTo(1);
    }

    @Test
    void fifty_deposits_at_once_are_one() {
        // Given
        String contact = new Walk(source).to(ContactStatus.PRISE_DE_BESOIN);

        // When
        Rush rush = Rush.of(
                50, "/api/contacts/" + contact + "/acompte-recu", "{\"montant\": 5000, \"methode\": \"carte\"}");

        // Then
        assertThat(rush.byStatus()).isEqualTo(Map.of(200, 1L, 409, 49L));
        Api.get("/api/contacts/" + contact + "/payments").body("data", hasSize(1));
        Api.get("/api/contacts/" + contact).body("version", equalTo(2));
    }

    @Test
    void an_action_on_nobody_is_not_found() {
        Api.act("019377a0-0000-7000-8000-00000000dead", "mark-lost", Map.of("raison", "budget"))
                .statusCode(404)
                .body("type", equalTo("/problems/introuvable"));
        Api.act("not-an-id", "mark-lost", Map.of("raison", "budget")).statusCode(404);
    }

    private static Object body(ContactAction action) {
        return BODIES.getOrDefault(action, Map.of());
    }

    private static List<Object> history(String contact) {
        return Api.get("/api/contacts/" + contact + "/timeline").extract().path("data");
    }

    private static List<String> codes(List<? extends Coded> values) {
        return values.stream().map(Coded::code).toList();
    }
}
