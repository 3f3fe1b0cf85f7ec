package ma.parcours.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import ma.parcours.events.Ids;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.opportunity.testing.Api;
import ma.parcours.opportunity.testing.ContactService;
import ma.parcours.opportunity.testing.Database;
import ma.parcours.opportunity.testing.Person;
import ma.parcours.opportunity.testing.Samples;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.operation.Operations;
import org.junit.jupiter.api.Test;

/** Whatever has become of the eligibilities, they are made again what was told. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class RebuildEligibilityQuarkusTest {

    private static final String KIND = "eligibility-rebuild";

    private final ContactService contacts = ContactService.get();

    @Inject
    DataSource source;

    @Test
    void what_was_lost_damaged_or_made_up_is_as_it_was_told() throws Exception {
        // Given
        Person lost = known(Person.somebody().deposited());
        Person damaged = known(Person.somebody().deposited());
        Person behind = known(Person.somebody().deposited());
        Person ahead = known(Person.somebody().deposited());
        UUID madeUp = Ids.next();
        change("delete from eligibility where contact_id = ?", lost.id());
        change("update eligibility set unlock_id = null, nom = 'Nobody' where contact_id = ?", damaged.id());
        change(
                "update eligibility set version = 0, status = 'qualifie', unlock_id = null where contact_id = ?",
                behind.id());
        change(
                "update eligibility set version = 99, status = 'perdu', unlock_id = null where contact_id = ?",
                ahead.id());
        change("insert into eligibility values (?, 1, 'client', null, 'Nobody', '+212600000000')", madeUp);

        // When
        JsonPath run = Operations.rebuilt();

        // Then
        assertThat(run.getString("state")).isEqualTo("done");
        assertThat(run.getList("divergences")).isEmpty();
        assertThat(run.getInt("figures.removed")).isGreaterThanOrEqualTo(2);
        assertThat(run.getInt("figures.changed")).isGreaterThanOrEqualTo(4);
        assertThat(run.getInt("figures.events")).isGreaterThanOrEqualTo(4);
        assertThat(new Person[] {lost, damaged, behind, ahead}).allSatisfy(this::isAsTold);
        assertThat(rows(madeUp)).isZero();
    }

    @Test
    void what_is_right_is_left_alone() {
        // Given
        Person person = known(Person.somebody().deposited());
        String before = place(person);

        // When
        Operations.rebuilt();

        // Then
        assertThat(place(person)).isEqualTo(before);
    }

    @Test
    void the_service_goes_on_serving_and_never_goes_back_behind_what_it_was_told_meanwhile() {
        // Given
        Person before = known(Person.somebody());

        // When
        String run = Operations.start("gestionnaire", KIND, "{}")
                .statusCode(202)
                .extract()
                .path("id");
        Person deposited = contacts.deposit(before);
        String opportunity = Api.opened(deposited.id(), Api.MINIMAL);

        // Then
        await().untilAsserted(() -> Operations.show(run).body("state", equalTo("done")));
        assertThat(statusOf(deposited)).isEqualTo("client");
        assertThat(Api.promotionOf(opportunity)).isEqualTo("confirmee");
    }

    @Test
    void an_opportunity_that_was_agreed_to_and_is_forgotten_is_added_again() throws Exception {
        // Given
        Person person = Person.somebody().deposited();
        UUID opportunity = Samples.echo(person).opportunityId();
        contacts.tell(person.promoted().confirmee(Samples.echo(person)));
        await().until(() -> database().number("select count(*) from opportunity where id = ?", opportunity) == 1);
        change("delete from stage_change where opportunity_id = ?", opportunity);
        change("delete from opportunity where id = ?", opportunity);

        // When
        Operations.rebuilt();

        // Then
        assertThat(Api.promotionOf(opportunity.toString())).isEqualTo("confirmee");
    }

    @Test
    void who_asks_while_it_runs_is_told_of_that_run() throws Exception {
        // Given
        UUID another = Ids.next();
        change(
                "insert into operation_run (id, kind, repair, started_by, worker, seen_at) "
                        + "values (?, 'another', false, 'salma', gen_random_uuid(), 'infinity')",
                another);

        // When
        String first = Operations.start("admin", KIND, "{}")
                .statusCode(202)
                .body("kind", equalTo(KIND))
                .body("state", equalTo("running"))
                .extract()
                .path("id");
        String second = Operations.start("gestionnaire", KIND, "")
                .statusCode(202)
                .header("Location", endsWith("/api/operations/" + first))
                .extract()
                .path("id");
        change("update operation_run set state = 'done', ended_at = now() where id = ?", another);

        // Then
        assertThat(second).isEqualTo(first);
        await().untilAsserted(() -> Operations.show(first).body("state", equalTo("done")));
    }

    @Test
    void who_may_not_manage_may_not_ask() {
        Operations.start("commercial", KIND, "{}").statusCode(403);
        Operations.start("architecte", KIND, "{}").statusCode(403);
        Operations.show(Ids.next().toString()).statusCode(404);
    }

    /** Told of, and arrived. */
    private Person known(Person person) {
        if (person.unlock() == null) {
            contacts.tell(person.told());
        } else {
            contacts.tell(person.acompteRecu());
        }
        await().until(() -> rows(person.id()) == 1);
        return person;
    }

    private void isAsTold(Person person) {
        assertThat(database()
                        .texts(
                                "select concat_ws(' ', version, status, unlock_id, nom) from eligibility where contact_id = ?",
                                person.id()))
                .containsExactly(
                        "%d %s %s %s".formatted(person.version(), person.status(), person.unlock(), person.nom()));
    }

    private long rows(UUID contact) {
        return database().number("select count(*) from eligibility where contact_id = ?", contact);
    }

    private String statusOf(Person person) {
        return String.join("", database().texts("select status from eligibility where contact_id = ?", person.id()));
    }

    /** Where PostgreSQL keeps the row: another place after each change. */
    private String place(Person person) {
        return String.join("", database().texts("select ctid from eligibility where contact_id = ?", person.id()));
    }

    private void change(String sql, UUID id) throws SQLException {
        database().execute(sql, id);
    }

    private Database database() {
        return new Database(source);
    }
}
