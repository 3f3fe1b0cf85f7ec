package ma.parcours.local.endtoend.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import ma.parcours.local.endtoend.RunningSystem;
import ma.parcours.local.rest.Role;

/** Somebody in front of a browser of their own; finds things as people do, by what they are and what they are called. */
final class Visitor implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Visitor(Look look) {
        context = Chromium.browser()
                .newContext(look.options(RunningSystem.shared().console()));
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
    }

    /** Has not signed in yet. */
    static Visitor stranger() {
        return new Visitor(Look.DESK);
    }

    static Visitor of(Role role) {
        return of(role, Look.DESK);
    }

    static Visitor of(Role role, Look look) {
        var visitor = new Visitor(look);
        visitor.open("/");
        visitor.signIn(role);
        return visitor;
    }

    void signIn(Role role) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Se connecter"))
                .click();
        button(role.code()).click();
        assertThat(button(role.code())).isVisible();
        page.getByRole(AriaRole.NAVIGATION)
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    void open(String path) {
        page.navigate(path);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    Locator tab(String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }

    /** The one dialog that is open. */
    Dialog dialog(String title) {
        return new Dialog(page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title)), page);
    }

    void seesToast(String text) {
        assertThat(page.getByRole(AriaRole.ALERT)
                        .filter(new Locator.FilterOptions().setHasText(text))
                        .first())
                .isVisible();
    }

    /** Whatever went wrong in the browser itself, which a page that looks well may hide. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    /** A refused request is reported as an error, too; the test looks at what the page makes of it. */
    private void listen(ConsoleMessage message) {
        var isRefusal = message.text().startsWith("Failed to load resource");
        if (message.type().equals("error") && !isRefusal) {
            complaints.add(message.text());
        }
    }
}
