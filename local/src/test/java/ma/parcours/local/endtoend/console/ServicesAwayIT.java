package ma.parcours.local.endtoend.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import ma.parcours.local.endtoend.Journey;
import ma.parcours.local.endtoend.RunningSystem;
import ma.parcours.local.fault.Victim;
import ma.parcours.local.rest.Role;
import org.junit.jupiter.api.Test;

/** Services that die under an open page, and come back. */
class ServicesAwayIT {

    private static final Duration AWAY = Duration.ofSeconds(6);

    /** A service starts in ten seconds on a quiet machine. */
    private static final double UNTIL_IT_IS_BACK = 90_000;

    private final Journey journey = Journey.on(RunningSystem.shared());

    @Test
    void a_form_keeps_what_was_typed_while_its_service_is_away_and_is_sent_once_afterwards() throws Exception {
        // Given
        var id = journey.contactWithNeeds();
        try (var commercial = Visitor.of(Role.COMMERCIAL)) {
            var screen = ContactScreen.open(commercial, id);
            var dialog =
                    screen.press("Acompte Reçu").fill("Montant (MAD)", "9000").choose("Méthode de paiement", "Chèque");

            // When
            var death = keepDown(Victim.CONTACT_SERVICE);
            dialog.press("Enregistrer l’acompte");

            // Then
            assertThat(dialog.locator().getByRole(AriaRole.ALERT)).containsText("momentanément indisponible");
            assertThat(dialog.field("Montant (MAD)")).not().hasValue("");

            // When
            death.join();
            pressUntilDone(dialog, "Enregistrer l’acompte");

            // Then
            screen.isAt("Acompte reçu");
            var payments = screen.openTab("Paiements").getByRole(AriaRole.ROW);
            assertThat(payments.filter(new Locator.FilterOptions().setHasText("Chèque")))
                    .hasCount(1);
        }
    }

    @Test
    void a_list_says_that_its_service_is_away_and_fills_by_itself_when_it_is_back() throws Exception {
        // Given
        journey.opportunityOfNewClient();
        try (var commercial = Visitor.of(Role.COMMERCIAL)) {
            // When
            var death = keepDown(Victim.OPPORTUNITY_SERVICE);
            commercial.open("/opportunites?vue=liste");

            // Then
            assertThat(lost(commercial)).isVisible();

            // When
            death.join();

            // Then
            assertThat(lost(commercial)).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(UNTIL_IT_IS_BACK));
            assertThat(commercial.page().getByRole(AriaRole.TABLE)).isVisible();
        }
    }

    @Test
    void a_page_that_loses_its_console_says_so_and_goes_on_where_it_was_after_signing_in_again() throws Exception {
        // Given
        var id = journey.contact();
        try (var commercial = Visitor.of(Role.COMMERCIAL)) {
            var screen = ContactScreen.open(commercial, id);
            var dialog = screen.press("Prise de besoin").fill("Localisation", "Derrière la verrière du patio");

            // When
            RunningSystem.shared().faults().kill(Victim.CONSOLE);

            // Then
            assertThat(lost(commercial)).isAttached();
            var over = commercial.page().getByText("Votre session est terminée");
            assertThat(over).isAttached(new LocatorAssertions.IsAttachedOptions().setTimeout(UNTIL_IT_IS_BACK));
            signInElsewhere(commercial);
            assertThat(over).not().isAttached();
            dialog.press("Enregistrer");
            screen.isAt("Prise de besoin");
            assertThat(screen.openTab("Timeline")).containsText("verrière");
        }
    }

    /** In another tab of the same browser, as the page asks for. */
    private static void signInElsewhere(Visitor visitor) {
        var tab = visitor.context().newPage();
        tab.navigate("/login");
        tab.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("commercial").setExact(true))
                .click();
        assertThat(tab.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Accueil")))
                .isVisible();
        tab.close();
    }

    private static Locator lost(Visitor visitor) {
        return visitor.page().getByText("Connexion perdue");
    }

    /** Each time is the same intention: the service does it once, however often it is asked. */
    private static void pressUntilDone(Dialog dialog, String button) {
        await().atMost(Duration.ofMillis((long) UNTIL_IT_IS_BACK))
                .ignoreExceptionsInstanceOf(PlaywrightException.class)
                .untilAsserted(() -> {
                    if (dialog.locator().isVisible()) {
                        dialog.press(button);
                    }
                    assertThat(dialog.locator()).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(2000));
                });
    }

    private static CompletableFuture<Void> keepDown(Victim victim) throws InterruptedException {
        var faults = RunningSystem.shared().faults();
        faults.kill(victim);
        return CompletableFuture.runAsync(() -> {
            try {
                faults.keepDown(victim, AWAY);
            } catch (InterruptedException stopped) {
                throw new CompletionException(stopped);
            }
        });
    }
}
