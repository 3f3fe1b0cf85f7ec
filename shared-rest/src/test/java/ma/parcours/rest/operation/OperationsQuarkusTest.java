package ma.parcours.rest.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import ma.parcours.events.Ids;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.events.feed.Pen;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.operation.Operations;
import org.junit.jupiter.api.Test;

/** Whatever was asked for is brought to its end, by whoever is there. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class OperationsQuarkusTest {

    @Inject
    DataSource source;

    private final UUID contact = Ids.next();
    private final UUID run = Ids.next();

    @Test
    void what_lasts_is_named_with_its_kind_its_id_and_how_it_diverges() {
        // Given
        try (Pen pen = new Pen()) {
            pen.change(contact, 2);
            pen.lose(contact);
        }

        // When
        JsonPath ended = Operations.reconciled(true);

        // Then
        assertThat(ended.getString("state")).isEqualTo("done");
        assertThat(ended.getString("endedAt")).isNotNull();
        assertThat(ended.getInt("figures.events")).isGreaterThanOrEqualTo(3);
        assertThat(ended.getInt("figures.left")).isZero();
        assertThat(Operations.divergencesOf(contact, ended)).containsExactly("sample_lost");
    }

    @Test
    void whoever_was_silent_for_too_long_is_taken_for_dead_and_the_run_begins_anew() throws Exception {
        // When
        begin("reconciliation", "1 hour");

        // Then
        await().untilAsserted(() -> Operations.show(run.toString()).body("state", equalTo("done")));
    }

    @Test
    void nobody_interferes_with_whoever_works_on_it_and_the_others_wait() throws Exception {
        // Given
        begin("elsewhere", "0 s");
        String waiting = Operations.start("admin", "reconciliation", "{}")
                .statusCode(202)
                .extract()
                .path("id");

        // When
        await().during(Duration.ofSeconds(1))
                .untilAsserted(() -> Operations.show(waiting).body("state", equalTo("running")));
        change("update operation_run set state = 'done', ended_at = now() where id = ?");

        // Then
        await().untilAsserted(() -> Operations.show(waiting).body("state", equalTo("done")));
    }

    @Test
    void what_nobody_knows_how_to_do_fails_and_holds_nobody_up() throws Exception {
        // Given
        begin("of-a-later-release", "1 hour");

        // When
        await().untilAsserted(() -> Operations.show(run.toString()).body("state", equalTo("failed")));

        // Then
        assertThat(Operations.reconciled(false).getString("state")).isEqualTo("done");
    }

    @Test
    void who_may_not_manage_is_told_of_no_run() {
        Operations.start("commercial", "reconciliation", "{}").statusCode(403);
        Operations.start("admin", "reconciliation", "{\"repair\": \"yes\"}").statusCode(400);
        Operations.show(run.toString()).statusCode(404);
    }

    /** As another replica would, which was heard of so long ago. */
    private void begin(String kind, String ago) throws SQLException {
        change(
                "insert into operation_run (id, kind, repair, started_by, worker, seen_at) values (?, '%s', false, 'salma', '%s', now() - interval '%s')"
                        .formatted(kind, Ids.next(), ago));
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, run);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
