package ma.parcours.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.opportunity.testing.Api;
import ma.parcours.opportunity.testing.ContactService;
import ma.parcours.opportunity.testing.Database;
import ma.parcours.opportunity.testing.Person;
import ma.parcours.rest.testing.OpenIdProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class PipelineQuarkusTest {

    private static final String PIPELINE = "/api/opportunities/pipeline?contactId=";

    private final ContactService contacts = ContactService.get();

    @Inject
    DataSource source;

    @Test
    void the_pipeline_has_every_stage_with_count_amount_and_median_age() throws SQLException {
        // Given
        Person one = contacts.deposit(Person.somebody());
        Person other = contacts.deposit(Person.somebody());
        String opportunity = Api.opened(one.id(), Api.MINIMAL);
        Api.opened(other.id(), "{\"description\": \"Salon\", \"montantEstime\": 0.55}");
        new Database(source)
                .execute(
                        "update opportunity set created_at = created_at - interval '4 days' where id = ?",
                        UUID.fromString(opportunity));

        // When
        var answer = Api.get(PIPELINE + one.id() + "&contactId=" + other.id());

        // Then
        answer.statusCode(200)
                .body("pipelineStage", contains("acompte_recu", "etude", "devis", "gagnee", "perdue"))
                .body("count", contains(2, 0, 0, 0, 0))
                .body("[0].amount", equalTo(250000.55f))
                .body("[0].medianAgeDays", equalTo(2.0f))
                .body("[1].amount", equalTo(0.0f))
                .body("[1].medianAgeDays", nullValue());
    }

    @Test
    void what_is_not_confirmed_does_not_count() {
        Person person = contacts.depositThenSilence(Person.somebody());
        Api.open(person.id(), Api.MINIMAL).statusCode(202);

        Api.get(PIPELINE + person.id()).body("count", contains(0, 0, 0, 0, 0));
        contacts.agreeTo(person);
        await().untilAsserted(() -> Api.get(PIPELINE + person.id()).body("count", contains(1, 0, 0, 0, 0)));
    }

    @Test
    void without_a_filter_it_is_the_same_as_with_one_that_leaves_nothing_out() {
        // Given
        Api.opened(contacts.deposit(Person.somebody()).id(), Api.MINIMAL);
        String everyPhone = "q=%2B";

        // Then
        await().untilAsserted(() -> assertThat(pipeline("")).isEqualTo(pipeline("?" + everyPhone)));
        await().untilAsserted(() -> assertThat(pipeline("?pipelineStage=acompte_recu"))
                .isEqualTo(pipeline("?pipelineStage=acompte_recu&" + everyPhone)));
    }

    private static String pipeline(String filter) {
        return Api.anybody()
                .urlEncodingEnabled(false)
                .get("/api/opportunities/pipeline" + filter)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void it_knows_the_filters_of_the_list_and_no_pages() {
        Api.get("/api/opportunities/pipeline?limit=3").statusCode(400).body("violations.field", contains("limit"));
    }
}
