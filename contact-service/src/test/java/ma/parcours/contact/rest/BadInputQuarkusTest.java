package ma.parcours.contact.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.testing.Api;
import ma.parcours.testing.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a body, all of it is named by field, and nothing is done. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class BadInputQuarkusTest {

    private static final String NEW_CONTACT = "'nom': 'Amina', 'telephone': '0612345678'";
    private static final String DEPOSIT = "'montant': 1000, 'methode': 'espece'";

    @Inject
    DataSource source;

    @Inject
    Clock clock;

    /** A body, with its violated fields, for the registration of a contact; leads take the same but for a few names. */
    static Stream<Case> people() {
        String long200 = "x".repeat(201);
        return Stream.of(
                new Case("{}", "nom", "telephone"),
                new Case("", "nom", "telephone"),
                new Case("{'nom': null, 'telephone': null}", "nom", "telephone"),
                new Case("{'nom': '  ', 'telephone': ''}", "nom", "telephone"),
                new Case("{'nom': 1, 'telephone': 612345678}", "nom", "telephone"),
                new Case("{'nom': true, 'telephone': []}", "nom", "telephone"),
                new Case("{'nom': '" + long200 + "', 'telephone': '0612345678'}", "nom"),
                new Case("{'nom': 'A\\u0000b', 'telephone': '0612345678'}", "nom"),
                new Case("{'nom': 'Amina', 'telephone': '12'}", "telephone"),
                new Case("{'nom': 'Amina', 'telephone': 'abc'}", "telephone"),
                new Case("{" + NEW_CONTACT + ", 'email': 'not an e-mail'}", "email"),
                new Case("{" + NEW_CONTACT + ", 'email': 7}", "email"),
                new Case("{" + NEW_CONTACT + ", 'ville': '" + long200 + "'}", "ville"),
                new Case("{" + NEW_CONTACT + ", 'typeBien': 'chateau'}", "typeBien"),
                new Case("{" + NEW_CONTACT + ", 'typeBien': 'VILLA'}", "typeBien"),
                new Case("{" + NEW_CONTACT + ", 'typeBien': 0}", "typeBien"),
                new Case("{" + NEW_CONTACT + ", 'source': 'radio'}", "source"),
                new Case("{" + NEW_CONTACT + ", 'id': '1', 'createdAt': '2026-01-01'}", "id", "createdAt"),
                new Case("{'nom': 1, 'typeBien': 'x', 'wat': 1}", "nom", "telephone", "typeBien", "wat"));
    }

    static Stream<Case> contacts() {
        return Stream.of(
                new Case("{" + NEW_CONTACT + ", 'adresse': '" + "x".repeat(201) + "'}", "adresse"),
                new Case("{" + NEW_CONTACT + ", 'notes': '" + "x".repeat(4001) + "'}", "notes"),
                new Case("{" + NEW_CONTACT + ", 'architecteId': 'x'}", "architecteId"),
                new Case(
                        "{" + NEW_CONTACT + ", 'architecteId': '019377a0-0000-7000-8000-00000000dead'}",
                        "architecteId"),
                new Case("{" + NEW_CONTACT + ", 'tag': 'roi'}", "tag"),
                new Case("{" + NEW_CONTACT + ", 'tag': 'client'}", "tag"),
                new Case("{" + NEW_CONTACT + ", 'status': 'client'}", "status"),
                new Case("{" + NEW_CONTACT + ", 'clientSince': '2026-01-01', 'version': 1}", "clientSince", "version"));
    }

    static Stream<Case> leads() {
        return Stream.of(
                new Case("{" + NEW_CONTACT + ", 'message': '" + "x".repeat(4001) + "'}", "message"),
                new Case("{" + NEW_CONTACT + ", 'priorite': 'urgente'}", "priorite"),
                new Case("{" + NEW_CONTACT + ", 'statut': 'perdu'}", "statut"),
                new Case("{" + NEW_CONTACT + ", 'statut': 'converti'}", "statut"),
                new Case("{" + NEW_CONTACT + ", 'contactId': null}", "contactId"));
    }

    static Stream<Case> deposits() {
        return Stream.of(
                new Case("{}", "montant", "methode"),
                new Case("{'montant': null, 'methode': null}", "montant", "methode"),
                new Case("{'montant': 0, 'methode': 'espece'}", "montant"),
                new Case("{'montant': -1, 'methode': 'espece'}", "montant"),
                new Case("{'montant': 10.001, 'methode': 'espece'}", "montant"),
                new Case("{'montant': 1000000000000, 'methode': 'espece'}", "montant"),
                new Case("{'montant': 1e400, 'methode': 'espece'}", "montant"),
                new Case("{'montant': '10', 'methode': 'espece'}", "montant"),
                new Case("{'montant': true, 'methode': 'espece'}", "montant"),
                new Case("{'montant': 10, 'methode': 'troc'}", "methode"),
                new Case("{" + DEPOSIT + ", 'date': '31/01/2026'}", "date"),
                new Case("{" + DEPOSIT + ", 'date': '2026-02-30'}", "date"),
                new Case("{" + DEPOSIT + ", 'date': '2999-01-01'}", "date"),
                new Case("{" + DEPOSIT + ", 'date': 20260131}", "date"),
                new Case("{" + DEPOSIT + ", 'reference': '" + "x".repeat(201) + "'}", "reference"),
                new Case("{" + DEPOSIT + ", 'description': '" + "x".repeat(4001) + "'}", "description"),
                new Case("{" + DEPOSIT + ", 'devise': 'EUR'}", "devise"),
                new Case(
                        "{'montant': 0, 'methode': 'x', 'date': '2999-01-01', 'z': 1}",
                        "montant",
                        "methode",
                        "date",
                        "z"));
    }

    static Stream<Case> losses() {
        return Stream.of(
                new Case("{}", "raison"),
                new Case("{'raison': 'ennui'}", "raison"),
                new Case("{'raison': 'contact_perdu'}", "raison"),
                new Case("{'raison': 'autre'}", "commentaire"),
                new Case("{'raison': 'autre', 'commentaire': ' '}", "commentaire"),
                new Case("{'raison': 'budget', 'commentaire': '" + "x".repeat(4001) + "'}", "commentaire"));
    }

    @ParameterizedTest
    @MethodSource({"people", "contacts"})
    void a_contact_is_registered_only_in_order(Case bad) {
        expect(bad, post("/api/contacts", bad));
    }

    @ParameterizedTest
    @MethodSource({"people", "leads"})
    void a_lead_is_captured_only_in_order(Case bad) {
        expect(bad, post("/api/leads", bad));
    }

    @ParameterizedTest
    @MethodSource("deposits")
    void a_deposit_is_recorded_only_in_order(Case bad) {
        String contact = new Walk(source).to(ContactStatus.PRISE_DE_BESOIN);
        expect(bad, post("/api/contacts/" + contact + "/acompte-recu", bad));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void a_contact_is_lost_only_for_a_reason(Case bad) {
        expect(bad, post("/api/contacts/" + Api.newContact() + "/mark-lost", bad));
    }

    @ParameterizedTest
    @CsvSource({"prise-de-besoin, notes", "reactivate, x", "new-project, x"})
    void the_other_actions_take_no_more_than_they_know(String action, String field) {
        Case bad = new Case("{'" + field + "': 5}", field);
        expect(bad, post("/api/contacts/" + Api.newContact() + "/" + action, bad));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'status': 'client'}       | status",
                "{'version': 7, 'id': null} | version id",
                "{'nom': null}              | nom",
                "{'telephone': 'x'}         | telephone",
                "{'tag': 'client'}          | tag",
                "{'actions': []}            | actions",
                "{'typeBien': 'x', 'nom': 5}| typeBien nom"
            })
    void a_patch_writes_only_what_may_be_written(String body, String fields) {
        Case bad = new Case(body, fields.split(" "));
        expect(bad, Api.patch("/api/contacts/" + Api.newContact(), bad.json()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?status=x&tag=y           | status tag",
                "?limit=0                  | limit",
                "?limit=101                | limit",
                "?limit=ten                | limit",
                "?sort=telephone           | sort",
                "?cursor=abc               | cursor",
                "?architecteId=x           | architecteId",
                "?typeBien=x&withTotal=yes | typeBien withTotal",
                "?statut=nouveau           | statut"
            })
    void a_query_is_answered_only_when_it_makes_sense(String query, String fields) {
        expect(new Case("", fields.split(" ")), Api.get("/api/contacts" + query));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{", "nope", "[]", "'x'", "{'nom': 'a', 'nom': 'b'}", "{} {}", "null"})
    void what_is_not_one_json_object_is_refused_as_a_whole(String body) {
        expect(new Case(body, ""), post("/api/contacts", new Case(body)));
    }

    @Test
    void tomorrow_is_in_the_future_and_today_is_not() {
        // Given
        String path = "/api/contacts/" + new Walk(source).to(ContactStatus.PRISE_DE_BESOIN) + "/acompte-recu";
        LocalDate today = LocalDate.now(clock);
        Case bad = new Case("{" + DEPOSIT + ", 'date': '" + today.plusDays(1) + "'}", "date");
        Case good = new Case("{" + DEPOSIT + ", 'date': '" + today + "'}");

        // Then
        expect(bad, post(path, bad).body("violations[0].message", equalTo("ne doit pas être dans le futur")));
        post(path, good).statusCode(200);
    }

    @Test
    void too_much_is_413_and_something_else_is_415() {
        post("/api/contacts", new Case("{'nom': '" + "x".repeat(70_000) + "'}")).statusCode(413);
        Api.anybody()
                .contentType(ContentType.TEXT)
                .body("Amina")
                .post("/api/contacts")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void an_english_reader_is_answered_in_english() {
        Api.anybody()
                .contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .post("/api/contacts/" + Api.newContact() + "/new-project")
                .then()
                .statusCode(409)
                .body("title", equalTo("Action refused"));
    }

    private static ValidatableResponse post(String path, Case bad) {
        return Api.anybody()
                .contentType("application/json; charset=UTF-8")
                .body(bad.json())
                .post(path)
                .then();
    }

    private static void expect(Case bad, ValidatableResponse answer) {
        answer.statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/requete-invalide"))
                .body("violations.field", containsInAnyOrder(bad.fields().toArray()));
        assertThat(answer.extract().asString()).doesNotContain("Exception", "ma.parcours", "select ");
    }

    /** A body (with ' for ") and the fields that it violates. */
    record Case(String body, List<String> fields) {

        Case(String body, String... fields) {
            this(body, List.of(fields));
        }

        String json() {
            return body.replace('\'', '"');
        }

        @Override
        public String toString() {
            return body.length() > 80 ? body.substring(0, 80) + "…" : body;
        }
    }
}
