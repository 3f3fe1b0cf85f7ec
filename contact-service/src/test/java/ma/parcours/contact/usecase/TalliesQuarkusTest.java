package ma.parcours.contact.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.testing.Api;
import ma.parcours.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is counted while it changes is what one finds by counting. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class TalliesQuarkusTest {

    private static final int CLIENTS = 8;
    private static final int CHANGES = 150;

    /** Each changes some contact of those that all clients share. */
    private static final List<String> WAYS_TO_CHANGE = List.of(
            "insert into contact (id, version, status, tag, nom, telephone, ville, created_at, created_by, updated_at)"
                    + " select gen_random_uuid(), 0, 'qualifie', 'vip', 'N', '+212612345678', 'Salé', now(), 'x', now()"
                    + " from contact where id = '%s'",
            "update contact set tag = case tag when 'vip' then 'prospect' else 'vip' end where id = '%s'",
            "update contact set status = case status when 'qualifie' then 'prise_de_besoin' else 'perdu' end,"
                    + " lost_from = case when status = 'prise_de_besoin' then status end,"
                    + " raison = case when status = 'prise_de_besoin' then 'budget' end"
                    + " where id = '%s' and status in ('qualifie', 'prise_de_besoin')",
            "update contact set status = lost_from, lost_from = null, raison = null"
                    + " where id = '%s' and status = 'perdu'",
            "update contact set ville = case ville when 'Safi' then null else 'Safi' end where id = '%s'",
            "update contact set architecte_id = case when architecte_id is null then"
                    + " cast('019377a0-0000-7000-8000-000000000001' as uuid) end where id = '%s'",
            "update contact set nom = nom || '.', type_bien = 'riad' where id = '%s'",
            "delete from contact where id = (select id from contact where nom = 'N' and id <> '%s' limit 1"
                    + " for update skip locked)",
            "update lead set statut = case statut when 'nouveau' then 'refuse' else 'nouveau' end where telephone ="
                    + " (select telephone from contact where id = '%s')",
            "call fold_tallies()");

    private static final List<String> DIFFERENCES = List.of(
            differences("contact", "contact_tally", "status, lost_from, tag, type_bien, architecte_id", "contacts"),
            differences(
                    "(select * from contact where ville is not null)",
                    "ville_tally",
                    "ville, architecte_id",
                    "contacts"),
            differences("lead", "lead_tally", "statut, source, priorite, type_bien", "leads"));

    @Inject
    DataSource source;

    @BeforeEach
    void tests_that_damaged_contacts_are_over() {
        execute("call recount()");
    }

    @Test
    void many_who_change_change_back_and_take_back_are_counted_exactly() {
        // Given
        List<String> shared = IntStream.range(0, 5)
                .mapToObj(each -> Map.of("telephone", "+2126900000" + (10 + each), "ville", "Rabat"))
                .peek(Api::newLead)
                .map(Api::newContact)
                .toList();

        // When
        IntStream.range(0, CLIENTS).parallel().forEach(client -> change(shared, new Random(client)));

        // Then
        assertThat(DIFFERENCES)
                .allSatisfy(sql -> assertThat(database().texts(sql)).isEmpty());
    }

    @Test
    void whatever_the_filter_it_is_answered_alike_from_tallies_and_from_rows() {
        // Given
        String ville = "Ville-" + UUID.randomUUID();
        String architect = Api.post("/api/architectes", Map.of("nom", "Nouvelle Recrue"))
                .extract()
                .path("id");
        Api.newContact(Map.of("ville", ville, "typeBien", "riad", "tag", "vip", "architecteId", architect));
        String lost = Api.newContact(Map.of("ville", ville, "architecteId", architect));
        Api.act(lost, "mark-lost", Map.of("raison", "budget")).statusCode(200);

        // Then
        for (String filter : List.of("", "&status=perdu", "&tag=vip&typeBien=riad", "&status=qualifie&status=perdu")) {
            assertThat(counts("architecteId=" + architect + filter))
                    .isEqualTo(counts("architecteId=" + architect + "&ville=" + ville + filter));
        }
        Api.get("/api/contacts?withTotal=true&limit=1&architecteId=" + architect)
                .body("total", equalTo(2));
    }

    private static Map<String, Object> counts(String filter) {
        JsonPath answer = Api.get("/api/contacts/counts?" + filter)
                .statusCode(200)
                .extract()
                .jsonPath();
        return answer.getMap("");
    }

    /** Every fourth change is taken back. */
    private void change(List<String> contacts, Random random) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < CHANGES; i++) {
                String contact = contacts.get(random.nextInt(contacts.size()));
                statement.execute(WAYS_TO_CHANGE
                        .get(random.nextInt(WAYS_TO_CHANGE.size()))
                        .formatted(contact));
                if (random.nextInt(4) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String differences(String rows, String tallies, String kind, String number) {
        return """
                select kind || ': ' || found || ' found, ' || tallied || ' tallied' from (
                  select cast(row(%3$s) as text) as kind, sum(found) as found, sum(tallied) as tallied from (
                    select %3$s, 1 as found, 0 as tallied from %1$s as counted
                    union all select %3$s, 0, %4$s from %2$s) both_of_them
                  group by %3$s) compared
                where found <> tallied
                """.formatted(rows, tallies, kind, number);
    }

    private void execute(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Database database() {
        return new Database(source);
    }
}
