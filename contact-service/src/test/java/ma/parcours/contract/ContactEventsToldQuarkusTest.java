package ma.parcours.contract;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.Aggregate;
import ma.parcours.events.Ids;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.events.ToldEventChecks;
import ma.parcours.testing.Api;
import ma.parcours.testing.Database;
import ma.parcours.testing.OpportunityService;
import ma.parcours.testing.Walk;

/** What contact-service tells, whatever happens to a contact. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class ContactEventsToldQuarkusTest extends ToldEventChecks {

    private static final Map<String, Object> WHOLE = Map.of(
            "email",
            "salma@example.ma",
            "ville",
            "Rabat",
            "typeBien",
            "villa",
            "architecteId",
            "019377a0-0000-7000-8000-000000000001");

    @Inject
    DataSource contacts;

    ContactEventsToldQuarkusTest() {
        super(Aggregate.CONTACT);
    }

    @Override
    protected void tellEverything() {
        Api.post("/api/leads/" + Api.newLead(Map.of()) + "/convert").statusCode(201);
        aClientIsLostAndAskedAboutAgain();
        aClientStartsOver();
        aDepositIsLostRefusedAndGivenBack();
    }

    private void aClientIsLostAndAskedAboutAgain() {
        String contact = new Walk(contacts).to(ContactStatus.ACOMPTE_RECU);
        UUID unlock = new Database(contacts).openUnlockOf(contact);
        new OpportunityService().open(contact, unlock);
        Walk.lose(contact);
        ask(contact, unlock);
    }

    private void aClientStartsOver() {
        String contact = new Walk(contacts).to(ContactStatus.CLIENT);
        Api.act(contact, "new-project", Map.of()).statusCode(200);
        Api.patch("/api/contacts/" + contact, "{\"tag\": \"client\", \"ville\": \"Tanger\"}")
                .statusCode(200);
    }

    private void aDepositIsLostRefusedAndGivenBack() {
        String contact = Api.newContact(WHOLE);
        Api.act(contact, "prise-de-besoin", Map.of("notes", "Une villa")).statusCode(200);
        Api.act(contact, "acompte-recu", Map.of("montant", 0.1, "methode", "virement", "reference", "VIR-1"))
                .statusCode(200);
        UUID unlock = new Database(contacts).openUnlockOf(contact);
        Api.patch("/api/contacts/" + contact, "{\"nom\": \"Salma Idrissi\"}").statusCode(200);
        Api.act(contact, "mark-lost", Map.of("raison", "autre", "commentaire", "Déménage"))
                .statusCode(200);
        ask(contact, unlock);
        await().until(() ->
                Api.timelineOf(contact).stream().anyMatch(entry -> "promotion_refusee".equals(entry.get("kind"))));
        Api.act(contact, "reactivate", Map.of()).statusCode(200);
    }

    private static void ask(String contact, UUID unlock) {
        new OpportunityService().topic().send(Ids.next(), OpportunityService.promoted(contact, unlock));
    }
}
