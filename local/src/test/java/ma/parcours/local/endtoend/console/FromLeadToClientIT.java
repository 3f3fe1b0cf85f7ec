package ma.parcours.local.endtoend.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import ma.parcours.local.endtoend.Journey;
import ma.parcours.local.endtoend.RunningSystem;
import ma.parcours.local.rest.Role;
import org.junit.jupiter.api.Test;

/** The user's testing checklist, walked through the pages by a commercial who touches nothing else. */
class FromLeadToClientIT {

    private static final List<String> EVERYTHING_THAT_HAPPENED = List.of(
            "Lead converti en contact", "Prise de besoin", "Acompte reçu", "Devenu client", "Opportunité créée");

    private final String nom = "Naïma " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_commercial_takes_a_lead_to_a_client() {
        try (var commercial = Visitor.of(Role.COMMERCIAL)) {
            capturesALead(commercial);
            var contact = convertsIt(commercial);
            contact.isAt("Qualifié");
            contact.offersOnly(List.of("Prise de besoin", "Perdu"));

            recordsTheNeeds(contact);
            contact.isAt("Prise de besoin");
            contact.offersOnly(List.of("Acompte Reçu", "Perdu"));

            recordsTheDeposit(contact);
            contact.isAt("Acompte reçu");
            contact.offersOnly(List.of("Créer une Opportunité", "Perdu"));

            createsTheOpportunity(contact);
            contact.isAt("Client");
            contact.offersOnly(List.of("Perdu"));

            findsThePaymentAndTheHistory(contact);
            findsTheClient(commercial);
        }
    }

    @Test
    void a_lost_contact_offers_no_opportunity_and_a_manager_brings_it_back() throws Exception {
        var id = Journey.on(RunningSystem.shared()).contactWithDeposit();
        try (var manager = Visitor.of(Role.GESTIONNAIRE)) {
            // Given
            var contact = ContactScreen.open(manager, id);

            // When
            var dialog = contact.press("Perdu");
            dialog.press("Marquer comme perdu");
            assertThat(dialog.text("La raison est requise")).isVisible();
            dialog.choose("Raison de la perte", "Budget insuffisant").press("Marquer comme perdu");

            // Then
            manager.seesToast("Contact marqué comme perdu");
            contact.isAt("perdu ici");
            contact.offersOnly(List.of("Réactiver"));

            // When
            contact.press("Réactiver").press("Confirmer");

            // Then
            manager.seesToast("Contact réactivé");
            contact.isAt("Acompte reçu");
            contact.offersOnly(List.of("Créer une Opportunité", "Perdu"));
        }
    }

    @Test
    void a_client_starts_over_with_a_new_project() throws Exception {
        var id = Journey.on(RunningSystem.shared()).opportunityOfNewClient().text("contactId");
        try (var manager = Visitor.of(Role.GESTIONNAIRE)) {
            // Given
            var contact = ContactScreen.open(manager, id);
            contact.offersOnly(List.of("Perdu", "Nouveau projet"));

            // When
            contact.press("Nouveau projet").press("Confirmer");

            // Then
            contact.isAt("Qualifié");
            contact.hasBadge("Client");
            contact.offersOnly(List.of("Prise de besoin", "Perdu"));
        }
    }

    private void capturesALead(Visitor commercial) {
        commercial.link("Leads").click();
        commercial.button("Nouveau lead").click();
        var dialog = commercial.dialog("Nouveau lead");
        dialog.press("Enregistrer");
        assertThat(dialog.text("Le nom est requis")).isVisible();
        dialog.fill("Nom", nom)
                .fill("Téléphone", "06 12 34 56 78")
                .fill("Ville", "Rabat")
                .choose("Type de bien", "Villa")
                .choose("Source", "Instagram")
                .press("Enregistrer");
        commercial.seesToast("Lead enregistré");
        dialog.isGone();
    }

    private ContactScreen convertsIt(Visitor commercial) {
        commercial.page().getByRole(AriaRole.SEARCHBOX).fill(nom);
        assertThat(commercial.button("Convertir en contact")).hasCount(1);
        commercial.button("Convertir en contact").click();
        commercial
                .dialog("Convertir en contact")
                .choose("Architecte", "Yasmine Alaoui")
                .press("Convertir en contact");
        commercial.seesToast("Lead converti en contact");
        assertThat(commercial.heading(nom)).isVisible();
        return new ContactScreen(commercial);
    }

    private static void recordsTheNeeds(ContactScreen contact) {
        contact.press("Prise de besoin")
                .fill("Surface", "320 m²")
                .fill("Budget", "1 500 000 MAD")
                .press("Enregistrer");
        contact.visitor().seesToast("Prise de besoin enregistrée");
    }

    private static void recordsTheDeposit(ContactScreen contact) {
        var dialog = contact.press("Acompte Reçu");
        dialog.fill("Montant (MAD)", "-5").press("Enregistrer l’acompte");
        assertThat(dialog.text("Le montant doit être positif")).isVisible();
        dialog.fill("Montant (MAD)", "12 500,00")
                .choose("Méthode de paiement", "Virement")
                .fill("Référence (optionnel)", "VIR-2041")
                .press("Enregistrer l’acompte");
        contact.visitor().seesToast("Acompte enregistré");
    }

    private void createsTheOpportunity(ContactScreen contact) {
        var dialog = contact.press("Créer une Opportunité");
        assertThat(dialog.field("Nom")).hasValue(nom);
        assertThat(dialog.field("Téléphone")).hasValue("+212612345678");
        assertThat(dialog.field("Ville")).hasValue("Rabat");
        for (var known : List.of("Nom", "Téléphone", "Ville", "Type de bien")) {
            assertThat(dialog.field(known)).not().isEditable();
        }
        assertThat(dialog.locator().getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Architecte")))
                .hasValue("Yasmine Alaoui");
        dialog.press("Créer l’opportunité");
        assertThat(dialog.text("La description est requise")).isVisible();
        assertThat(dialog.text("Le montant estimé est requis")).isVisible();
        dialog.fill("Description", "Salon, cuisine et patio")
                .fill("Montant estimé (MAD)", "250000")
                .press("Créer l’opportunité");
        contact.visitor().seesToast("Opportunité créée");
        assertThat(contact.visitor().page()).hasURL(Pattern.compile("onglet=opportunites"));
        var panel = contact.openTab("Opportunités");
        assertThat(panel).containsText("Salon, cuisine et patio");
        assertThat(panel.getByText("Acompte reçu")).isVisible();
    }

    private static void findsThePaymentAndTheHistory(ContactScreen contact) {
        var payments = contact.openTab("Paiements");
        assertThat(payments).containsText(Pattern.compile("12.500,00.MAD"));
        assertThat(payments).containsText("VIR-2041");
        var timeline = contact.openTab("Timeline");
        for (var event : EVERYTHING_THAT_HAPPENED) {
            assertThat(timeline.getByText(event, new Locator.GetByTextOptions().setExact(true))
                            .first())
                    .isVisible();
        }
    }

    private void findsTheClient(Visitor commercial) {
        commercial.link("Clients").click();
        commercial.page().getByRole(AriaRole.SEARCHBOX).fill(nom);
        assertThat(commercial.link(nom)).isVisible();
        var opportunities = commercial.page().getByLabel("Opportunités de " + nom);
        assertThat(opportunities).containsText("Salon, cuisine et patio");
        assertThat(opportunities).containsText("Acompte reçu");
    }
}
