package ma.parcours.opportunity.consumption;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import ma.parcours.events.EventJson;
import ma.parcours.events.EventType;
import ma.parcours.events.OpportunitySnapshot;
import ma.parcours.events.Topics;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.opportunity.testing.Api;
import ma.parcours.opportunity.testing.ContactService;
import ma.parcours.opportunity.testing.Database;
import ma.parcours.opportunity.testing.Person;
import ma.parcours.opportunity.testing.Samples;
import ma.parcours.rest.testing.OpenIdProvider;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class ContactEventsQuarkusTest {

    private final ContactService contacts = ContactService.get();

    @Inject
    DataSource source;

    @Test
    void what_is_older_than_what_is_known_changes_nothing() {
        Person deposited = Person.somebody().deposited();
        Person lost = deposited.lost();

        contacts.tell(lost.contactPerdu());
        contacts.tell(deposited.acompteRecu());
        contacts.tell(lost.contactPerdu());

        knows(settled(lost), "perdu");
    }

    @Test
    void everything_told_again_from_the_beginning_changes_nothing() {
        // Given
        Person person = contacts.deposit(Person.somebody());
        String id = Api.opened(person.id(), Api.MINIMAL);
        Api.move(id, "etude").statusCode(200);
        OpportunitySnapshot echo = contacts.questionsAbout(person.id()).get(0).opportunity();

        // When
        contacts.tell(person.acompteRecu());
        contacts.tell(person.promoted().confirmee(echo));
        contacts.tell(person.lost().refusee(echo));
        settled(person);

        // Then
        Api.get("/api/opportunities/" + id)
                .body("promotion", equalTo("confirmee"))
                .body("pipelineStage", equalTo("etude"));
        assertThat(database().number("select count(*) from stage_change where opportunity_id = ?", UUID.fromString(id)))
                .isEqualTo(2);
        knows(person, "client");
    }

    @Test
    void an_opportunity_that_this_database_has_forgotten_is_built_again_from_its_echo() {
        Person person = Person.somebody().deposited();
        OpportunitySnapshot echo = Samples.echo(person);

        contacts.tell(person.promoted().confirmee(echo));

        await().untilAsserted(() -> Api.get("/api/opportunities/" + echo.opportunityId())
                .statusCode(200)
                .body("promotion", equalTo("confirmee"))
                .body("titre", equalTo("Cuisine"))
                .body("montantEstime", equalTo(1234.5f))
                .body("createdBy", equalTo("salma"))
                .body("createdAt", equalTo("2026-11-22T12:00:00Z")));
        Api.get("/api/opportunities/" + echo.opportunityId() + "/history").body("data.size()", equalTo(1));
    }

    @Test
    void a_refusal_of_an_opportunity_that_nobody_knows_is_passed_over() {
        Person person = Person.somebody().deposited();
        OpportunitySnapshot echo = Samples.echo(person);

        contacts.tell(person.lost().refusee(echo));

        knows(settled(person.lost()), "perdu");
        Api.get("/api/opportunities/" + echo.opportunityId()).statusCode(404);
    }

    @Test
    void what_cannot_be_read_goes_alone_to_the_dead_letters() {
        // Given
        Person before = Person.somebody();
        Person after = before.deposited();
        String key = before.id().toString();
        String ofTomorrow = EventJson.write(after.acompteRecu());
        String impossible = EventJson.write(after.promoted().confirmee(Samples.echo(after)))
                .replace("\"montantEstime\":\"1234.50\"", "\"montantEstime\":\"-1\"");

        // When
        contacts.tell(before.told());
        contacts.send(key, EventType.CONTACT_MODIFIE.wireName(), "{not json");
        contacts.send(key, EventType.CONTACT_MODIFIE.wireName(), "{\"contact\": {}}");
        contacts.send(key, "parcours.contact.AcompteRecu.v2", ofTomorrow);
        contacts.send(key, EventType.PROMOTION_CONFIRMEE.wireName(), impossible);
        contacts.tell(after.acompteRecu());

        // Then
        knows(after, "acompte_recu");
        await().untilAsserted(() -> assertThat(contacts.deadLetters(key))
                .extracting(letter -> letter.value())
                .containsExactly("{not json", "{\"contact\": {}}", ofTomorrow, impossible));
        assertThat(contacts.deadLetters(key).get(0).headers().lastHeader("ce_type"))
                .isNotNull();
    }

    @Test
    void a_type_that_is_not_known_here_is_passed_over() {
        Person person = Person.somebody();
        String key = person.id().toString();

        contacts.send(key, "parcours.contact.ContactFusionne.v1", "{}");
        contacts.tell(person.told());

        knows(person, "prise_de_besoin");
        assertThat(contacts.deadLetters(key)).isEmpty();
    }

    /** Somebody who comes behind on the same partition is known, so everything that was told before is applied. */
    private Person settled(Person person) {
        Person neighbour = Person.somebody();
        while (partition(neighbour) != partition(person)) {
            neighbour = Person.somebody();
        }
        contacts.tell(neighbour.told());
        knows(neighbour, neighbour.status());
        return person;
    }

    private static int partition(Person person) {
        return BuiltInPartitioner.partitionForKey(person.id().toString().getBytes(UTF_8), Topics.PARTITIONS);
    }

    private void knows(Person person, String status) {
        await().untilAsserted(() -> assertThat(statusOf(person)).isEqualTo(status));
    }

    private String statusOf(Person person) {
        return String.join("", database().texts("select status from eligibility where contact_id = ?", person.id()));
    }

    private Database database() {
        return new Database(source);
    }
}
