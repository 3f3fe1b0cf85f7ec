package ma.parcours.local.endtoend.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import ma.parcours.local.endtoend.Journey;
import ma.parcours.local.endtoend.RunningSystem;
import ma.parcours.local.rest.Call;
import ma.parcours.local.rest.Role;
import org.junit.jupiter.api.Test;

/** Two people with the same contact on their screens. */
class TwoBrowsersIT {

    private static final double TWO_SECONDS = 2000;

    private final Journey journey = Journey.on(RunningSystem.shared());

    @Test
    void what_one_does_the_other_sees_within_two_seconds() throws Exception {
        // Given
        var id = journey.contact();
        try (var one = Visitor.of(Role.COMMERCIAL);
                var other = Visitor.of(Role.GESTIONNAIRE)) {
            var acting = ContactScreen.open(one, id);
            var watching = ContactScreen.open(other, id);
            watching.isAt("Qualifié");

            // When
            acting.press("Prise de besoin").press("Enregistrer");
            one.seesToast("Prise de besoin enregistrée");

            // Then
            sees(watching.current(), "Prise de besoin");
            watching.offersOnly(List.of("Acompte Reçu", "Perdu"));
        }
    }

    @Test
    void what_another_service_does_is_seen_without_touching_anything() throws Exception {
        // Given
        var client = journey.opportunityOfNewClient();
        try (var watching = Visitor.of(Role.COMMERCIAL)) {
            var screen = ContactScreen.open(watching, client.text("contactId"));
            var opportunities = screen.openTab("Opportunités");
            assertThat(opportunities).containsText("Acompte reçu");

            // When
            journey.succeeding(Call.patch("/api/opportunities/" + client.text("id"), "{\"pipelineStage\": \"etude\"}"));

            // Then
            sees(opportunities, "Étude");

            // When
            journey.succeeding(Call.patch("/api/opportunities/" + client.text("id"), "{\"montantEstime\": 777000}"));

            // Then
            sees(opportunities, "777");
        }
    }

    @Test
    void an_edit_of_what_somebody_else_has_changed_shows_both_versions_and_loses_neither() throws Exception {
        // Given
        var id = journey.contact();
        try (var slow = Visitor.of(Role.COMMERCIAL)) {
            ContactScreen.open(slow, id);
            slow.button("Modifier la ville").click();
            var ville = slow.page()
                    .getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("Modifier la ville"))
                    .getByRole(AriaRole.COMBOBOX);
            ville.fill("Essaouira");

            // When
            journey.succeeding(Call.patch("/api/contacts/" + id, "{\"ville\": \"Agadir\"}"));
            ville.press("Enter");

            // Then
            var versions = slow.page().getByRole(AriaRole.TABLE);
            assertThat(versions).containsText("Essaouira");
            assertThat(versions).containsText("Agadir");

            // When
            slow.button("Garder ma version").click();

            // Then
            assertThat(versions).isHidden();
            assertThat(slow.page().getByRole(AriaRole.TABPANEL)).containsText("Essaouira");
        }
    }

    private static void sees(Locator locator, String text) {
        assertThat(locator).containsText(text, new LocatorAssertions.ContainsTextOptions().setTimeout(TWO_SECONDS));
    }
}
