package ma.parcours.local.endtoend.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import ma.parcours.local.endtoend.Journey;
import ma.parcours.local.endtoend.RunningSystem;
import ma.parcours.local.rest.Call;
import ma.parcours.local.rest.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The board of opportunities, by mouse, by keyboard and by menu. */
class BoardIT {

    private final Journey journey = Journey.on(RunningSystem.shared());
    private final String titre = "Riad " + UUID.randomUUID().toString().substring(0, 8);
    private String opportunity = "";

    @BeforeEach
    void an_opportunity_that_has_just_been_opened() throws Exception {
        opportunity = journey.opportunityOfNewClient().text("id");
        patch("{\"titre\": \"%s\"}".formatted(titre));
    }

    @Test
    void a_card_is_dragged_to_the_next_stage_with_the_mouse() throws Exception {
        try (var commercial = board()) {
            // When
            drag(commercial, "Étude");

            // Then
            assertThat(column(commercial, "Étude")).containsText(titre);
            assertThat(column(commercial, "Étude")).containsText("250");
            awaitStage("etude");
        }
    }

    @Test
    void a_card_dropped_where_it_may_not_go_stays_where_it_was() throws Exception {
        try (var commercial = board()) {
            // When
            drag(commercial, "Gagnée");

            // Then
            assertThat(column(commercial, "Acompte reçu")).containsText(titre);
            awaitStage("acompte_recu");
        }
    }

    @Test
    void a_card_is_moved_with_the_keyboard_alone() throws Exception {
        try (var commercial = board()) {
            // When
            var card = card(commercial);
            card.focus();
            card.press("Space");
            commercial.page().keyboard().press("ArrowRight");
            commercial.page().keyboard().press("Space");

            // Then
            assertThat(column(commercial, "Étude")).containsText(titre);
            awaitStage("etude");
        }
    }

    @Test
    void a_loss_asks_for_its_reason_and_can_be_taken_back_until_then() throws Exception {
        try (var commercial = board()) {
            // When
            menu(commercial, "Perdue");
            commercial.dialog("Opportunité perdue").press("Annuler");

            // Then
            assertThat(column(commercial, "Acompte reçu")).containsText(titre);

            // When
            menu(commercial, "Perdue");
            var dialog = commercial.dialog("Opportunité perdue");
            dialog.press("Marquer comme perdue");
            assertThat(dialog.text("La raison est requise")).isVisible();
            dialog.choose("Raison de la perte", "Concurrence").press("Marquer comme perdue");

            // Then
            assertThat(column(commercial, "Perdue")).containsText(titre);
            awaitStage("perdue");
        }
    }

    @Test
    void a_move_that_somebody_else_has_forestalled_is_said_and_the_board_shows_what_is() throws Exception {
        try (var commercial = Visitor.of(Role.COMMERCIAL)) {
            // Given
            commercial.page().route("**/live", Route::abort);
            openBoard(commercial);
            patch("{\"pipelineStage\": \"etude\"}");

            // When
            menu(commercial, "Étude");

            // Then
            commercial.seesToast("Quelqu’un d’autre a modifié cette opportunité entre-temps");
            assertThat(column(commercial, "Étude")).containsText(titre);
            awaitStage("etude");
        }
    }

    private Visitor board() {
        var visitor = Visitor.of(Role.COMMERCIAL);
        openBoard(visitor);
        return visitor;
    }

    private void openBoard(Visitor visitor) {
        visitor.open("/opportunites?q=" + titre.replace(' ', '+'));
        assertThat(card(visitor)).isVisible();
    }

    private Locator card(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHasText(titre));
    }

    private static Locator column(Visitor visitor, String stage) {
        return visitor.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(stage).setExact(true));
    }

    /** In small steps, as a hand does it: a jump is no drag. */
    private void drag(Visitor visitor, String stage) {
        var from = card(visitor).boundingBox();
        var to = column(visitor, stage).boundingBox();
        var mouse = visitor.page().mouse();
        var steps = new Mouse.MoveOptions().setSteps(12);
        mouse.move(from.x + from.width / 2, from.y + from.height - 8);
        mouse.down();
        mouse.move(from.x + from.width / 2 + 12, from.y + from.height - 2, steps);
        mouse.move(to.x + to.width / 2, to.y + to.height / 2, steps);
        mouse.up();
    }

    private void menu(Visitor visitor, String stage) {
        card(visitor).getByRole(AriaRole.BUTTON).click();
        visitor.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(stage))
                .click();
    }

    private void awaitStage(String stage) {
        await().untilAsserted(() -> assertThat(journey.succeeding(Call.get("/api/opportunities/" + opportunity))
                        .text("pipelineStage"))
                .isEqualTo(stage));
    }

    private void patch(String body) throws Exception {
        journey.succeeding(Call.patch("/api/opportunities/" + opportunity, body));
    }
}
