package ma.parcours.local.endtoend.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A modal window: its fields by their labels, its buttons by their names. */
record Dialog(Locator locator, Page page) {

    Locator field(String label) {
        return locator.getByLabel(label);
    }

    Locator text(String text) {
        return locator.getByText(text);
    }

    Dialog fill(String label, String value) {
        field(label).fill(value);
        return this;
    }

    /** From a drop-down, as with a mouse. */
    Dialog choose(String label, String option) {
        locator.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label))
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
        return this;
    }

    void press(String button) {
        locator.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void isGone() {
        assertThat(locator).isHidden();
    }
}
