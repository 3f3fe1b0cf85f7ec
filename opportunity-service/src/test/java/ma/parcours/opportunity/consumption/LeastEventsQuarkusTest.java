package ma.parcours.opportunity.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import ma.parcours.events.ContactEvent;
import ma.parcours.events.Ids;
import ma.parcours.events.OpportunitySnapshot;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.events.testing.schema.Expectations;
import ma.parcours.opportunity.testing.Api;
import ma.parcours.opportunity.testing.ContactService;
import ma.parcours.opportunity.testing.Database;
import ma.parcours.opportunity.testing.Person;
import ma.parcours.opportunity.testing.Samples;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.events.SparseTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What opportunity-service has said that it needs of a contact's events is enough for all that it does about them. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class LeastEventsQuarkusTest {

    @Inject
    DataSource source;

    @AutoClose
    private final SparseTopic contacts = new SparseTopic(Expectations.OPPORTUNITY_SERVICE);

    private final Person somebody = Person.somebody();
    private final Person paid = somebody.deposited();

    @AfterEach
    void nothing_went_to_the_dead_letters() {
        assertThat(ContactService.get().deadLetters(somebody.id().toString())).isEmpty();
    }

    @Test
    void a_deposit_unlocks_an_opportunity_and_an_answer_confirms_it() {
        // When
        tell(paid.acompteRecu());
        String id = opened();
        tell(paid.promoted().confirmee(question()));

        // Then
        await().until(() -> Api.promotionOf(id), "confirmee"::equals);
        knows("client");
        Api.get("/api/opportunities/" + id).body("contact.nom", equalTo("Amina Benali"));
    }

    @Test
    void a_refusal_ends_the_opportunity() {
        // Given
        tell(paid.acompteRecu());
        String id = opened();

        // When
        tell(paid.lost().refusee(question()));

        // Then
        await().until(() -> Api.promotionOf(id), "refusee"::equals);
        Api.get("/api/opportunities/" + id).body("pipelineStage", equalTo("perdue"));
    }

    @Test
    void a_forgotten_opportunity_is_built_again() {
        // Given
        OpportunitySnapshot echo = Samples.echo(paid);

        // When
        tell(paid.promoted().confirmee(echo));

        // Then
        await().untilAsserted(() -> Api.get("/api/opportunities/" + echo.opportunityId())
                .statusCode(200)
                .body("promotion", equalTo("confirmee"))
                .body("description", equalTo("Cuisine et salon"))
                .body("montantEstime", equalTo(1234.5f))
                .body("createdBy", equalTo("salma"))
                .body("createdAt", equalTo("2026-11-22T12:00:00Z")));
    }

    @Test
    void a_lost_contact_is_known_as_lost() {
        // Given
        tell(paid.acompteRecu());
        knows("acompte_recu");

        // When
        tell(paid.lost().contactPerdu());

        // Then
        knows("perdu");
        Api.open(somebody.id(), Api.MINIMAL).statusCode(409).body("type", equalTo("/problems/contact-perdu"));
    }

    @Test
    void a_change_is_known_and_an_older_one_is_not_taken_for_news() {
        // When
        tell(paid.acompteRecu());
        tell(somebody.told());
        tell(paid.lost().told());

        // Then
        knows("perdu");
        assertThat(new Database(source).texts("select nom from eligibility where contact_id = ?", somebody.id()))
                .containsExactly("Amina Benali");
    }

    private void tell(ContactEvent event) {
        contacts.tell(Ids.next(), event);
    }

    /** As soon as the deposit has arrived; contact-service has not answered yet. */
    private String opened() {
        return await().until(() -> Api.open(somebody.id(), Api.MINIMAL).extract(), answer -> answer.statusCode() == 202)
                .path("id");
    }

    private OpportunitySnapshot question() {
        UUID contact = somebody.id();
        await().until(() -> !ContactService.get().questionsAbout(contact).isEmpty());
        return ContactService.get().questionsAbout(contact).get(0).opportunity();
    }

    private void knows(String status) {
        await().untilAsserted(() -> assertThat(new Database(source)
                        .texts("select status from eligibility where contact_id = ?", somebody.id()))
                .containsExactly(status));
    }
}
