package ma.parcours.local.endtoend.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import ma.parcours.local.endtoend.Journey;
import ma.parcours.local.endtoend.RunningSystem;
import ma.parcours.local.rest.Call;
import ma.parcours.local.rest.Role;
import org.junit.jupiter.api.Test;

/** What each status and each role is offered, and that what is not offered is refused all the same. */
class ButtonsIT {

    private static final String ACT = """
            async ([path, body]) => (await fetch(path, {
              method: 'POST',
              headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'test' },
              body,
            })).status
            """;

    private final Journey journey = Journey.on(RunningSystem.shared());

    @Test
    void a_commercial_is_offered_what_the_status_allows_and_no_more() throws Exception {
        try (var commercial = Visitor.of(Role.COMMERCIAL)) {
            for (var contact : oneOfEachStatus().entrySet()) {
                ContactScreen.open(commercial, contact.getKey()).offersOnly(contact.getValue());
            }
        }
    }

    @Test
    void an_architect_is_offered_nothing_and_the_server_refuses_it_all_the_same() throws Exception {
        // Given
        var contact = journey.contactWithNeeds();
        journey.succeeding(Call.patch(
                "/api/contacts/" + contact,
                "{\"architecteId\": \"%s\"}"
                        .formatted(Role.ARCHITECTE.architecteId().orElseThrow())));
        try (var architect = Visitor.of(Role.ARCHITECTE)) {

            // When
            var screen = ContactScreen.open(architect, contact);

            // Then
            screen.offersOnly(List.of());
            assertThat(architect.button("Modifier le nom")).hasCount(0);
            assertThat(architect.link("Leads")).hasCount(0);
            for (var act : List.of("acompte-recu", "mark-lost", "opportunities")) {
                assertThat(post(architect, "/api/contacts/" + contact + "/" + act, Journey.DEPOSIT))
                        .as(act)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void what_an_architect_is_not_assigned_to_is_not_there_for_them() throws Exception {
        // Given
        var another = journey.contact();
        try (var architect = Visitor.of(Role.ARCHITECTE)) {

            // When
            architect.open("/contacts/" + another);

            // Then
            assertThat(architect.heading("introuvable")).isVisible();
        }
    }

    private static Object post(Visitor visitor, String path, String body) {
        return visitor.page().evaluate(ACT, List.of(path, body));
    }

    /** The buttons that a commercial sees, by contact. */
    private Map<String, List<String>> oneOfEachStatus() throws Exception {
        var lost = journey.contact();
        journey.succeeding(Journey.action(lost, "mark-lost", Journey.LOSS));
        return Map.of(
                journey.contact(),
                List.of("Prise de besoin", "Perdu"),
                journey.contactWithNeeds(),
                List.of("Acompte Reçu", "Perdu"),
                journey.contactWithDeposit(),
                List.of("Créer une Opportunité", "Perdu"),
                journey.opportunityOfNewClient().text("contactId"),
                List.of("Perdu"),
                lost,
                List.of());
    }
}
