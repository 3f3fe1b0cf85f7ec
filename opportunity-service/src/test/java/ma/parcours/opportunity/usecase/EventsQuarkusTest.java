package ma.parcours.opportunity.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.opportunity.testing.Api;
import ma.parcours.opportunity.testing.ContactService;
import ma.parcours.opportunity.testing.Person;
import ma.parcours.rest.testing.OpenIdProvider;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every change that a user makes is told exactly once, with the version that the change was committed under. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class EventsQuarkusTest {

    private static final String CORRECTED = "parcours.opportunity.OpportuniteModifiee.v1";
    private static final String MOVED = "parcours.opportunity.PipelineStageChanged.v1";

    private final ContactService contacts = ContactService.get();
    private final Person person = Person.somebody();

    private String opportunity = "";

    @BeforeEach
    void an_opportunity_has_been_opened() {
        opportunity = Api.opened(contacts.deposit(person).id(), Api.MINIMAL);
    }

    @Test
    void a_correction_is_told_with_all_that_describes_the_opportunity_now() {
        // When
        Api.patch(opportunity, "{\"titre\": \"Villa d'été\", \"montantEstime\": 99.9, \"architecteId\": null}")
                .statusCode(200);

        // Then
        ConsumerRecord<String, String> told = told(1).get(0);
        assertThat(type(told)).isEqualTo(CORRECTED);
        assertThat(told.key()).isEqualTo(person.id().toString());
        JsonPath document = JsonPath.from(told.value());
        assertThat(document.getString("opportunityId")).isEqualTo(opportunity);
        assertThat(document.getString("actor")).isEqualTo("admin");
        assertThat(document.getString("opportunity.titre")).isEqualTo("Villa d'été");
        assertThat(document.getString("opportunity.montantEstime")).isEqualTo("99.90");
        assertThat(document.getString("opportunity.architecteId")).isNull();
        assertThat(document.getInt("opportunity.version")).isEqualTo(version());
    }

    @Test
    void a_correction_that_moves_too_is_told_by_its_move_alone() {
        // When
        Api.patch(opportunity, "{\"titre\": \"Riad\", \"pipelineStage\": \"etude\"}")
                .statusCode(200);
        Api.patch(opportunity, "{\"titre\": \"Grand riad\"}").statusCode(200);

        // Then
        List<ConsumerRecord<String, String>> told = told(2);
        assertThat(told).extracting(EventsQuarkusTest::type).containsExactly(MOVED, CORRECTED);
        assertThat(told)
                .extracting(each -> JsonPath.from(each.value()).getString("opportunity.titre"))
                .containsExactly("Riad", "Grand riad");
    }

    @Test
    void what_changes_nothing_and_what_is_refused_is_not_told() {
        // When
        Api.patch(opportunity, "{}").statusCode(200);
        Api.patch(opportunity, "{\"montantEstime\": 250000.00}").statusCode(200);
        Api.patch(opportunity, "{\"titre\": \"Riad\", \"pipelineStage\": \"gagnee\"}")
                .statusCode(409);
        Api.move(opportunity, "etude").statusCode(200);

        // Then
        assertThat(told(1)).extracting(EventsQuarkusTest::type).containsExactly(MOVED);
    }

    /** So many after the opening, and no more: what was told last is the last thing that happened. */
    private List<ConsumerRecord<String, String>> told(int times) {
        await().untilAsserted(() -> assertThat(contacts.heardOf(person.id())).hasSize(1 + times));
        return contacts.heardOf(person.id()).subList(1, 1 + times);
    }

    private int version() {
        return Api.get("/api/opportunities/" + opportunity).extract().path("version");
    }

    private static String type(ConsumerRecord<String, String> told) {
        return new String(told.headers().lastHeader("ce_type").value(), UTF_8);
    }
}
