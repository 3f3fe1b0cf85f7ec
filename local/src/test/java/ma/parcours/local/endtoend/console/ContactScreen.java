package ma.parcours.local.endtoend.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** The page of one contact, as somebody sees and uses it. */
record ContactScreen(Visitor visitor) {

    /** In the order in which they stand on the page. */
    static final List<String> BUTTONS =
            List.of("Prise de besoin", "Acompte Reçu", "Créer une Opportunité", "Perdu", "Réactiver", "Nouveau projet");

    static ContactScreen open(Visitor visitor, String contact) {
        visitor.open("/contacts/" + contact);
        var screen = new ContactScreen(visitor);
        assertThat(screen.steps()).isVisible();
        return screen;
    }

    /** Where the contact stands on its way: one of the words of the workflow, and « perdu ici » for a lost one. */
    void isAt(String step) {
        assertThat(current()).containsText(step);
    }

    Locator current() {
        return steps().locator("[aria-current=step]");
    }

    void hasBadge(String word) {
        assertThat(visitor.page()
                        .getByRole(AriaRole.MAIN)
                        .getByText(word, new Locator.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
    }

    void offersOnly(List<String> buttons) {
        for (var button : BUTTONS) {
            assertThat(visitor.button(button)).hasCount(buttons.contains(button) ? 1 : 0);
        }
    }

    Dialog press(String button) {
        visitor.button(button).click();
        return new Dialog(visitor.page().getByRole(AriaRole.DIALOG), visitor.page());
    }

    Locator openTab(String name) {
        visitor.tab(name).click();
        return visitor.page()
                .getByRole(AriaRole.TABPANEL, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    private Locator steps() {
        return visitor.page().getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Parcours du contact"));
    }
}
