package ma.parcours.contact.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.Topics;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.testing.Api;
import ma.parcours.testing.Database;
import ma.parcours.testing.Topic;
import ma.parcours.testing.Topic.Told;
import ma.parcours.testing.Walk;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Every change of a contact is told exactly once, with the version that the change was committed under. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class EventsQuarkusTest {

    @AutoClose
    private final Topic topic = new Topic(Topics.CONTACT_EVENTS);

    @Inject
    DataSource source;

    @Test
    void each_change_is_one_event_and_one_version() {
        // Given
        String lead = Api.newLead(Map.of());
        String contact = Api.post("/api/leads/" + lead + "/convert").extract().path("id");

        // When
        Api.act(contact, "prise-de-besoin", Map.of()).statusCode(200);
        Api.patch("/api/contacts/" + contact, "{\"ville\": \"Fès\"}").statusCode(200);
        Api.act(contact, "acompte-recu", Map.of("montant", 12500.5, "methode", "virement"))
                .statusCode(200);
        Api.act(contact, "mark-lost", Map.of("raison", "autre", "commentaire", "Déménage"))
                .statusCode(200);
        Api.act(contact, "reactivate", Map.of()).statusCode(200);

        // Then
        List<Told> told = told(contact, 6);
        assertThat(told)
                .extracting(each -> each.type().replaceAll(".*\\.(\\w+)\\.v1", "$1"))
                .containsExactly(
                        "ContactModifie",
                        "ContactModifie",
                        "ContactModifie",
                        "AcompteRecu",
                        "ContactPerdu",
                        "AcompteRecu");
        assertThat(told)
                .extracting(each -> in(each).getLong("contact.version"))
                .containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
        assertThat(Api.get("/api/contacts/" + contact).extract().<Integer>path("version"))
                .isEqualTo(5);
    }

    @Test
    void a_deposit_is_told_under_the_id_of_its_unlock_with_its_payment() {
        // When
        String contact = new Walk(source).to(ContactStatus.ACOMPTE_RECU);

        // Then
        UUID unlock = new Database(source).openUnlockOf(contact);
        Told told = told(contact, 3).get(2);
        assertThat(told.id()).isEqualTo(unlock.toString());
        assertThat(in(told).getString("unlockId")).isEqualTo(unlock.toString());
        assertThat(in(told).getString("contact.unlockId")).isEqualTo(unlock.toString());
        assertThat(in(told).getString("contact.status")).isEqualTo("acompte_recu");
        assertThat(in(told).getString("payment.montant")).isEqualTo("1000.00");
        assertThat(in(told).getString("payment.methode")).isEqualTo("espece");
    }

    @Test
    void a_reactivated_deposit_is_told_under_a_new_unlock_for_the_same_payment() {
        // Given
        String contact = new Walk(source).to(ContactStatus.ACOMPTE_RECU);
        Walk.lose(contact);

        // When
        Api.act(contact, "reactivate", Map.of()).statusCode(200);

        // Then
        List<Told> told = told(contact, 5);
        Told first = told.get(2);
        Told lost = told.get(3);
        Told second = told.get(4);
        assertThat(in(lost).getString("raison")).isEqualTo("budget");
        assertThat(in(lost).getString("contact.unlockId")).isNull();
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(in(second).getString("payment.paymentId"))
                .isEqualTo(in(first).getString("payment.paymentId"));
    }

    @Test
    void a_correction_while_the_unlock_is_open_tells_the_unlock_too() {
        // Given
        String contact = new Walk(source).to(ContactStatus.ACOMPTE_RECU);

        // When
        Api.patch("/api/contacts/" + contact, "{\"nom\": \"Amina Idrissi\"}").statusCode(200);

        // Then
        assertThat(in(told(contact, 4).get(3)).getString("contact.unlockId"))
                .isEqualTo(new Database(source).openUnlockOf(contact).toString());
    }

    @Test
    void what_changes_nothing_and_what_is_refused_is_not_told() {
        // Given
        String contact = Api.newContact(Map.of("ville", "Rabat"));

        // When
        Api.patch("/api/contacts/" + contact, "{\"ville\": \"Rabat\"}").statusCode(200);
        Api.patch("/api/contacts/" + contact, "{}").statusCode(200);
        Api.act(contact, "acompte-recu", Map.of("montant", 1, "methode", "carte"))
                .statusCode(409);
        Api.act(contact, "mark-lost", Map.of("raison", "budget")).statusCode(200);

        // Then
        assertThat(told(contact, 2)).extracting(Told::type).last().isEqualTo("parcours.contact.ContactPerdu.v1");
        assertThat(in(told(contact, 2).get(1)).getLong("contact.version")).isEqualTo(1);
    }

    /** So many, and no more: what was told last is the last thing that happened. */
    private List<Told> told(String contact, int times) {
        return topic.told(contact, "\\w+", times);
    }

    private static JsonPath in(Told told) {
        return JsonPath.from(told.document());
    }
}
