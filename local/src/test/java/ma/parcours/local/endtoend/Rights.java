package ma.parcours.local.endtoend;

import static ma.parcours.local.rest.Role.ADMIN;
import static ma.parcours.local.rest.Role.ARCHITECTE;
import static ma.parcours.local.rest.Role.COMMERCIAL;
import static ma.parcours.local.rest.Role.GESTIONNAIRE;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import ma.parcours.local.rest.Call;
import ma.parcours.local.rest.Role;
import org.assertj.core.api.SoftAssertions;

/** What each role may do, tried out on people and projects that are made for it. */
final class Rights {

    private static final String YASMINE = ARCHITECTE.architecteId().orElseThrow();
    private static final String KARIM = "019377a0-0000-7000-8000-000000000002";

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
    private static final Set<Role> SELLERS = EnumSet.of(ADMIN, GESTIONNAIRE, COMMERCIAL);
    private static final Set<Role> MANAGERS = EnumSet.of(ADMIN, GESTIONNAIRE);

    private final Journey journey;
    private final SoftAssertions softly = new SoftAssertions();

    Rights(RunningSystem system) {
        this.journey = new Journey(system.first()::send);
    }

    /** {@code role} is let in and kept out as it should be. */
    void assertAreThoseOf(Role role) throws Exception {
        reading(role);
        selling(role);
        managing(role);
        moving(role);
        appointing(role);
        softly.assertAll();
    }

    private void reading(Role role) throws Exception {
        var ofYasmine = contactOf(YASMINE);
        var ofKarim = contactOf(KARIM);
        check(role, EVERYBODY, 200, 404, Call.get("/api/contacts/" + ofYasmine));
        check(role, SELLERS, 200, 404, Call.get("/api/contacts/" + ofKarim));
        check(role, SELLERS, 200, 404, Call.get("/api/contacts/" + ofKarim + "/timeline"));
        check(role, EVERYBODY, 200, 403, Call.get("/api/contacts/villes"));
        check(role, EVERYBODY, 200, 403, Call.get("/api/opportunities?limit=1"));
        check(role, EVERYBODY, 200, 403, Call.get("/api/architectes"));
        check(role, EVERYBODY, 200, 403, Call.get("/api/me"));
        check(role, EVERYBODY, 200, 403, Call.get("/api/timeline?limit=1"));
        var listed = journey.send(Call.get("/api/contacts?limit=100").as(role))
                .body()
                .path("data");
        softly.assertThat(listed.findValuesAsText("id").contains(ofKarim))
                .as("%s finds a contact of Karim's in the list", role)
                .isEqualTo(SELLERS.contains(role));
    }

    private void selling(Role role) throws Exception {
        check(role, SELLERS, 200, 403, Call.get("/api/contacts/funnel"));
        check(role, SELLERS, 201, 403, Journey.newLead());
        check(role, SELLERS, 201, 403, Call.post("/api/leads/" + journey.lead() + "/convert", ""));
        var contact = contactOf(YASMINE);
        check(role, SELLERS, 200, 403, Journey.action(contact, "prise-de-besoin", "{}"));
        var inNeed = journey.contactWithNeeds();
        check(role, SELLERS, 200, 403, Journey.action(inNeed, "acompte-recu", Journey.DEPOSIT));
        check(role, SELLERS, 200, 403, Journey.action(contact, "mark-lost", Journey.LOSS));
    }

    private void managing(Role role) throws Exception {
        var lost = contactOf(YASMINE);
        journey.succeeding(Journey.action(lost, "mark-lost", Journey.LOSS));
        check(role, MANAGERS, 200, 403, Journey.action(lost, "reactivate", ""));
        var client = journey.opportunityOfNewClient().text("contactId");
        check(role, MANAGERS, 200, 403, Journey.action(client, "new-project", ""));
    }

    private void moving(Role role) throws Exception {
        var toEtude = "{\"pipelineStage\": \"etude\"}";
        check(role, EVERYBODY, 200, 404, Call.patch("/api/opportunities/" + opportunityOf(YASMINE), toEtude));
        check(role, SELLERS, 200, 404, Call.patch("/api/opportunities/" + opportunityOf(KARIM), toEtude));
    }

    private void appointing(Role role) throws Exception {
        var email = UUID.randomUUID() + "@exemple.ma";
        var architect = "{\"nom\": \"Hind Lamrani\", \"email\": \"" + email + "\"}";
        check(role, EnumSet.of(ADMIN), 201, 403, Call.post("/api/architectes", architect));
    }

    private void check(Role role, Set<Role> allowed, int allowedStatus, int refusedStatus, Call call) throws Exception {
        var answer = journey.send(call.as(role));
        softly.assertThat(answer.status())
                .as("%s: %s: %s", role, call, answer.body())
                .isEqualTo(allowed.contains(role) ? allowedStatus : refusedStatus);
    }

    private String contactOf(String architect) throws Exception {
        var body = "{\"architecteId\": \"" + architect + "\"}";
        return journey.succeeding(Call.post("/api/leads/" + journey.lead() + "/convert", body))
                .text("id");
    }

    private String opportunityOf(String architect) throws Exception {
        var contact = contactOf(architect);
        journey.succeeding(Journey.action(contact, "prise-de-besoin", "{}"));
        journey.succeeding(Journey.action(contact, "acompte-recu", Journey.DEPOSIT));
        return journey.confirmed(journey.opportunity(contact).text("id")).text("id");
    }
}
