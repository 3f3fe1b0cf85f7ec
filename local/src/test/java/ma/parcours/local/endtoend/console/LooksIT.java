package ma.parcours.local.endtoend.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ma.parcours.local.endtoend.Journey;
import ma.parcours.local.endtoend.RunningSystem;
import ma.parcours.local.rest.Call;
import ma.parcours.local.rest.Role;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page and every dialog, on a desk and on a phone, by day and by night: axe finds nothing, nothing sticks out, and
 * a picture of each lies in {@code target/screenshots}.
 */
class LooksIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots").toAbsolutePath();

    private static final Path AXE = Path.of(System.getProperty("parcours.home", ".."))
            .resolve("web-console/src/main/webui/node_modules/axe-core/axe.min.js");

    private static final String VIOLATIONS = """
            async () => (await window.axe.run()).violations.flatMap(({ id, nodes }) =>
              nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`))
            """;

    private static final String STICKS_OUT = "() => document.documentElement.scrollWidth > window.innerWidth";

    private static final String IS_MOVING = "() => document.getAnimations().some((each) => each.playState === 'running'"
            + " && each.effect.getComputedTiming().endTime !== Infinity)";

    private final Journey journey = Journey.on(RunningSystem.shared());

    @TestFactory
    Stream<DynamicTest> every_page_and_dialog_is_accessible_and_fits() throws Exception {
        var axe = Files.readString(AXE);
        var scenes = scenes();
        return Stream.of(Look.DESK, Look.DESK_AT_NIGHT, Look.PHONE, Look.PHONE_AT_NIGHT)
                .map(look -> DynamicTest.dynamicTest(look.toString(), () -> see(scenes, look, axe)));
    }

    private static void see(Map<String, Consumer<Visitor>> scenes, Look look, String axe) throws IOException {
        try (var manager = Visitor.of(Role.GESTIONNAIRE, look);
                var violations = new Violations()) {
            for (var scene : scenes.entrySet()) {
                scene.getValue().accept(manager);
                var page = manager.page();
                settle(page);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(scene.getKey() + "-" + look + ".png"))
                        .setFullPage(true));
                page.evaluate(axe);
                violations.add(scene.getKey(), page.evaluate(VIOLATIONS));
                violations.addIf((Boolean) page.evaluate(STICKS_OUT), scene.getKey(), "is wider than the screen");
            }
        }
    }

    /** Everything has come, and nothing moves any more. */
    private static void settle(Page page) {
        page.locator("[aria-busy=true]").first().waitFor(gone());
        page.waitForFunction("() => !(" + IS_MOVING + ")()");
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private Map<String, Consumer<Visitor>> scenes() throws Exception {
        var qualifie = journey.contact();
        var needs = journey.contactWithNeeds();
        var deposit = journey.contactWithDeposit();
        var opportunity = journey.opportunityOfNewClient();
        var client = opportunity.text("contactId");
        var lost = journey.contact();
        journey.succeeding(Journey.action(lost, "mark-lost", Journey.LOSS));
        journey.succeeding(
                Call.patch("/api/opportunities/" + opportunity.text("id"), "{\"pipelineStage\": \"etude\"}"));

        var scenes = new LinkedHashMap<String, Consumer<Visitor>>();
        scenes.put("accueil", at("/", "Accueil"));
        scenes.put("leads", at("/leads", "Leads"));
        scenes.put("lead-nouveau", at("/leads", "Leads").andThen(pressing("Nouveau lead")));
        scenes.put("lead-convertir", at("/leads?statut=nouveau", "Leads").andThen(pressing("Convertir en contact")));
        scenes.put("contacts", at("/contacts", "Contacts"));
        scenes.put("contacts-filtres", at("/contacts?status=qualifie&q=senhaji", "Contacts"));
        scenes.put("contacts-aucun", at("/contacts?q=personne-de-ce-nom", "Contacts"));
        scenes.put("contact-nouveau", at("/contacts", "Contacts").andThen(pressing("Nouveau contact")));
        scenes.put("contact", contact(client, "general"));
        scenes.put("contact-modifier", contact(client, "general").andThen(pressing("Modifier la ville")));
        scenes.put("contact-opportunites", contact(client, "opportunites"));
        scenes.put("contact-paiements", contact(client, "paiements"));
        scenes.put("contact-timeline", contact(client, "timeline"));
        scenes.put("contact-perdu", contact(lost, "timeline"));
        scenes.put("prise-de-besoin", contact(qualifie, "general").andThen(pressing("Prise de besoin")));
        scenes.put("acompte-recu", contact(needs, "general").andThen(pressing("Acompte Reçu")));
        scenes.put("creer-une-opportunite", contact(deposit, "general").andThen(pressing("Créer une Opportunité")));
        scenes.put("perdu", contact(deposit, "general").andThen(pressing("Perdu")));
        scenes.put("reactiver", contact(lost, "general").andThen(pressing("Réactiver")));
        scenes.put("nouveau-projet", contact(client, "general").andThen(pressing("Nouveau projet")));
        scenes.put("opportunites-tableau", at("/opportunites?vue=tableau", "Opportunités"));
        scenes.put("opportunites-liste", at("/opportunites?vue=liste", "Opportunités"));
        scenes.put("opportunite", at("/opportunites?opportunite=" + opportunity.text("id"), "Opportunités"));
        scenes.put("clients", at("/clients", "Clients"));
        scenes.put("introuvable", at("/nulle-part", "introuvable"));
        return scenes;
    }

    private static Consumer<Visitor> contact(String id, String tab) {
        return visitor -> {
            visitor.open("/contacts/" + id + "?onglet=" + tab);
            assertThat(visitor.page().getByRole(AriaRole.TABPANEL)).isVisible();
        };
    }

    private static Consumer<Visitor> at(String path, String heading) {
        return visitor -> {
            visitor.open(path);
            assertThat(visitor.page()
                            .getByRole(
                                    AriaRole.HEADING,
                                    new Page.GetByRoleOptions()
                                            .setName(heading)
                                            .setLevel(1)
                                            .setIncludeHidden(true)))
                    .isAttached();
        };
    }

    private static Consumer<Visitor> pressing(String button) {
        return visitor -> visitor.button(button).first().click();
    }

    /** All that was found is said at once, at the end. */
    private static final class Violations implements AutoCloseable {

        private final List<String> found = new ArrayList<>();

        void add(String scene, Object violations) {
            ((List<?>) violations).forEach(each -> found.add(scene + ": " + each));
        }

        void addIf(boolean is, String scene, String what) {
            if (is) {
                found.add(scene + " " + what);
            }
        }

        @Override
        public void close() {
            assertThat(found).isEmpty();
        }
    }
}
