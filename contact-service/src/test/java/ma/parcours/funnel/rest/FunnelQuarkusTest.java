package ma.parcours.funnel.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.testing.Api;
import ma.parcours.testing.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is added to the funnel by somebody new, whatever others have left in it. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class FunnelQuarkusTest {

    @Inject
    DataSource source;

    private List<Integer> before = List.of();

    @BeforeEach
    void somebody_has_been_there_before() {
        before = counts();
    }

    @Test
    void the_steps_are_named_in_their_order() {
        Api.get("/api/contacts/funnel")
                .statusCode(200)
                .body("step", equalTo(List.of("leads", "contacts", "prise_de_besoin", "acompte_recu", "client")));
    }

    @Test
    void a_lead_is_counted_once_before_and_after_its_conversion() {
        // Given
        String lead = Api.newLead(Map.of("statut", "refuse"));
        Api.newLead(Map.of());

        // When
        Api.post("/api/leads/" + lead + "/convert").statusCode(201);

        // Then
        assertThat(added()).containsExactly(2, 1, 0, 0, 0);
    }

    @Test
    void a_contact_in_every_state_is_counted_at_every_step_that_it_ever_reached() {
        // Given
        Walk walk = new Walk(source);
        for (ContactStatus stage : List.of(
                ContactStatus.QUALIFIE,
                ContactStatus.PRISE_DE_BESOIN,
                ContactStatus.ACOMPTE_RECU,
                ContactStatus.CLIENT)) {
            walk.to(stage);
            Walk.lose(walk.to(stage));
        }

        // Then
        assertThat(added()).containsExactly(8, 8, 6, 4, 2);
    }

    @Test
    void a_client_who_starts_over_stays_one_also_when_they_are_lost_then() {
        // Given
        Walk walk = new Walk(source);
        String anew = walk.to(ContactStatus.CLIENT);
        Api.act(anew, "new-project", Map.of()).statusCode(200);
        String lost = walk.to(ContactStatus.CLIENT);
        Api.act(lost, "new-project", Map.of()).statusCode(200);
        Walk.lose(lost);

        // Then
        assertThat(added()).containsExactly(2, 2, 2, 2, 2);
    }

    private List<Integer> added() {
        List<Integer> now = counts();
        List<Integer> added = new ArrayList<>();
        for (int step = 0; step < now.size(); step++) {
            added.add(now.get(step) - before.get(step));
        }
        return added;
    }

    private static List<Integer> counts() {
        return Api.get("/api/contacts/funnel").statusCode(200).extract().path("count");
    }
}
