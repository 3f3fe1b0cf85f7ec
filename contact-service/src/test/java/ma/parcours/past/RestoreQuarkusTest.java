package ma.parcours.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
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
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.DirectConnection;
import ma.parcours.events.Ids;
import ma.parcours.events.PipelineStageChanged;
import ma.parcours.events.Topics;
import ma.parcours.events.testing.Backup;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.testing.Api;
import ma.parcours.testing.Database;
import ma.parcours.testing.OpportunityService;
import ma.parcours.testing.Topic;
import ma.parcours.testing.Walk;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AutoClose;
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
        "create trigger wait_for_test before insert or update on contact for each row execute function wait_for_test()"
    };

    @Inject
    DataSource source;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String jdbcUrl = "";

    @TestHTTPResource(value = "/health", management = true)
    String health = "";

    @AutoClose
    private final Topic told = new Topic(Topics.CONTACT_EVENTS);

    private final OpportunityService opportunities = new OpportunityService();

    @BeforeEach
    void the_service_is_well() {
        await().untilAsserted(() -> ready().statusCode(200));
    }

    @Test
    void whatever_was_told_since_the_backup_is_known_again() throws SQLException {
        // Given
        Walk walk = new Walk(source);
        String before = walk.to(ContactStatus.PRISE_DE_BESOIN);
        String lead = Api.newLead(Map.of("ville", "Rabat"));
        Backup backup = Backup.of(source);
        pay(before, Map.of("montant", 1500.5, "methode", "cheque", "reference", "CHQ-7", "description", "premier"));
        lose(before);
        Api.act(before, "reactivate", Map.of()).statusCode(200);
        promote(before);
        Api.act(before, "new-project", Map.of()).statusCode(200);
        Api.patch(
                        "/api/contacts/" + before,
                        "{\"notes\": \"le soir\", \"adresse\": \"Souissi\", \"source\": \"autre\"}")
                .statusCode(200);
        Api.post("/api/leads/" + lead + "/convert").statusCode(201);
        walk.to(ContactStatus.PERDU);
        String client = walk.to(ContactStatus.CLIENT);
        opportunities.topic().send(Ids.next(), moved(client));
        await().untilAsserted(() ->
                assertThat(Api.timelineOf(client)).anyMatch(entry -> "etape_changee".equals(entry.get("kind"))));
        everythingIsTold();
        Tables tables = Tables.of(source);

        // When
        backup.restore();

        // Then
        await().untilAsserted(() -> ready().statusCode(200));
        assertThat(Tables.of(source)).usingRecursiveComparison().isEqualTo(tables);
    }

    @Test
    void an_unlock_that_was_used_since_the_backup_is_not_granted_again() throws SQLException {
        // Given
        String contact = new Walk(source).to(ContactStatus.ACOMPTE_RECU);
        UUID unlock = new Database(source).openUnlockOf(contact);
        everythingIsTold();
        Backup backup = Backup.of(source);
        opportunities.open(contact, unlock);
        told.told(contact, "PromotionConfirmee", 1);

        // When
        backup.restore();
        await().untilAsserted(() -> ready().statusCode(200));
        opportunities.topic().send(Ids.next(), OpportunityService.promoted(contact, unlock, Ids.next()));

        // Then
        told.told(contact, "PromotionRefusee", 1);
        assertThat(Api.statusOf(contact)).isEqualTo("client");
    }

    @Test
    void a_service_that_is_behind_its_own_topic_says_so_and_does_nothing_until_it_is_not() throws SQLException {
        // Given
        String contact = new Walk(source).to(ContactStatus.QUALIFIE);
        everythingIsTold();
        Backup backup = Backup.of(source);
        Api.act(contact, "prise-de-besoin", Map.of()).statusCode(200);
        everythingIsTold();

        try (Connection hand = DirectConnection.open("test", jdbcUrl, "postgres", "postgres");
                Statement statement = hand.createStatement()) {
            // When
            statement.execute("select pg_advisory_lock(" + PAUSE + ")");
            backup.restore(SLOW_MOTION);

            // Then
            await().untilAsserted(() -> ready().statusCode(503)
                    .body("checks.data.reason", hasItem(startsWith("database is behind its own topic by 1 records"))));
            Api.get("/api/contacts/" + contact)
                    .statusCode(503)
                    .header("Retry-After", "2")
                    .body("type", equalTo("/problems/service-indisponible"));
            assertThat(RestAssured.get(health + "/live").statusCode()).isEqualTo(200);

            statement.execute("select pg_advisory_unlock(" + PAUSE + ")");
            await().untilAsserted(() -> ready().statusCode(200));
            assertThat(Api.statusOf(contact)).isEqualTo("prise_de_besoin");
            statement.execute("drop function wait_for_test cascade");
        }
    }

    @Test
    void a_restart_of_postgresql_that_loses_nothing_costs_a_look() throws SQLException {
        // Given
        String contact = new Walk(source).to(ContactStatus.QUALIFIE);
        everythingIsTold();

        // When
        Backup.of(source).restore();

        // Then
        await().untilAsserted(() -> Api.get("/api/contacts/" + contact).statusCode(200));
        Api.act(contact, "prise-de-besoin", Map.of()).statusCode(200);
    }

    private void pay(String contact, Map<String, Object> deposit) {
        Api.act(contact, "acompte-recu", deposit).statusCode(200);
    }

    private void lose(String contact) {
        Api.act(contact, "mark-lost", Map.of("raison", "autre", "commentaire", "parti"))
                .statusCode(200);
    }

    private void promote(String contact) {
        opportunities.open(contact, new Database(source).openUnlockOf(contact));
    }

    private PipelineStageChanged moved(String contact) {
        UUID unlock = new Database(source)
                .first(UUID.class, "select id from unlock where contact_id = ?", UUID.fromString(contact));
        return OpportunityService.moved(contact, unlock, "acompte_recu", "etude");
    }

    private void everythingIsTold() {
        await().untilAsserted(() -> assertThat(new Database(source).number("select count(*) from outbox"))
                .isZero());
    }

    private ValidatableResponse ready() {
        return RestAssured.get(health + "/ready").then();
    }
}
