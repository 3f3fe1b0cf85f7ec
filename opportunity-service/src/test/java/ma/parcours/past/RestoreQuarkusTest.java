package ma.parcours.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import ma.parcours.events.DirectConnection;
import ma.parcours.events.testing.Backup;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.opportunity.testing.Api;
import ma.parcours.opportunity.testing.ContactService;
import ma.parcours.opportunity.testing.Database;
import ma.parcours.opportunity.testing.Person;
import ma.parcours.rest.testing.OpenIdProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A backup is put in the place of the database, and the topics tell it what it has forgotten. */
@QuarkusTest
@TestProfile(RestoreQuarkusTest.Alone.class)
class RestoreQuarkusTest {

    /** With servers of its own: what other tests left behind would be put back, too. */
    public static class Alone implements QuarkusTestProfile {

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PostgresAndKafka.class), new TestResourceEntry(OpenIdProvider.class));
        }
    }

    private static final long PAUSE = 4242;

    /** Whatever is put back waits for us. */
    private static final String[] SLOW_MOTION = {
        """
        create function wait_for_test() returns trigger language plpgsql as $$
        begin perform pg_advisory_xact_lock_shared(4242); return new; end $$
        """,
        "create trigger wait_for_test before insert or update on opportunity for each row execute function wait_for_test()"
    };

    private static final String VERSION = "select version from opportunity where id = ?";

    @Inject
    DataSource source;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl = "";

    @TestHTTPResource(value = "/health", management = true)
    String health = "";

    private final ContactService contactService = ContactService.get();

    @BeforeEach
    void the_service_is_well() {
        await().untilAsserted(() -> ready().statusCode(200));
    }

    @Test
    void whatever_was_told_and_heard_since_the_backup_is_known_again() throws SQLException {
        // Given
        String before = opened();
        Backup backup = Backup.of(source);
        Api.move(before, "etude").statusCode(200);
        Api.patch(before, "{\"titre\": \"Riad\", \"montantEstime\": 99.5}").statusCode(200);
        Api.patch(before, "{\"pipelineStage\": \"perdue\", \"raison\": \"autre\", \"commentaire\": \"trop cher\"}")
                .statusCode(200);
        String since = opened();
        Api.move(since, "etude").statusCode(200);
        Api.move(since, "acompte_recu").statusCode(200);
        Person refused = contactService.depositThenLost(Person.somebody());
        await().untilAsserted(() -> Api.open(refused.id(), Api.MINIMAL).statusCode(409));
        await().until(() ->
                new Database(source).number("select count(*) from opportunity where contact_id = ?", refused.id())
                        == 1);
        everythingIsTold();
        Tables tables = Tables.of(source);
        long version = new Database(source).number(VERSION, UUID.fromString(before));

        // When
        backup.restore();

        // Then
        await().untilAsserted(() -> ready().statusCode(200));
        await().untilAsserted(() ->
                assertThat(Tables.of(source)).usingRecursiveComparison().isEqualTo(tables));
        assertThat(new Database(source).number(VERSION, UUID.fromString(before)))
                .isGreaterThanOrEqualTo(version);
        Api.move(before, "etude").statusCode(200);
    }

    @Test
    void a_service_that_is_behind_its_own_topic_says_so_and_does_nothing_until_it_is_not() throws SQLException {
        // Given
        String opportunity = opened();
        everythingIsTold();
        Backup backup = Backup.of(source);
        Api.move(opportunity, "etude").statusCode(200);
        everythingIsTold();

        try (Connection hand = DirectConnection.open("test", jdbcUrl, "postgres", "postgres");
                Statement statement = hand.createStatement()) {
            // When
            statement.execute("select pg_advisory_lock(" + PAUSE + ")");
            backup.restore(SLOW_MOTION);

            // Then
            await().untilAsserted(() -> ready().statusCode(503)
                    .body("checks.data.reason", hasItem(startsWith("database is behind its own topic by 1 records"))));
            Api.get("/api/opportunities/" + opportunity).statusCode(503).header("Retry-After", "2");
            assertThat(RestAssured.get(health + "/live").statusCode()).isEqualTo(200);

            statement.execute("select pg_advisory_unlock(" + PAUSE + ")");
            await().untilAsserted(() -> ready().statusCode(200));
            Api.move(opportunity, "devis").statusCode(200);
            statement.execute("drop function wait_for_test cascade");
        }
    }

    private String opened() {
        return Api.opened(contactService.deposit(Person.somebody()).id(), Api.MINIMAL);
    }

    private void everythingIsTold() {
        Database database = new Database(source);
        await().untilAsserted(() -> {
            assertThat(database.number("select count(*) from outbox")).isZero();
            assertThat(database.number("select count(*) from opportunity where promotion = 'en_attente'"))
                    .isZero();
        });
    }

    private ValidatableResponse ready() {
        return RestAssured.get(health + "/ready").then();
    }
}
