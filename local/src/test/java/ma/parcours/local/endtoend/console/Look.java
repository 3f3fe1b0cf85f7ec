package ma.parcours.local.endtoend.console;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** What a page is looked at with: how wide, and light or dark. */
record Look(int width, ColorScheme scheme) {

    static final Look DESK = new Look(1440, ColorScheme.LIGHT);
    static final Look DESK_AT_NIGHT = new Look(1440, ColorScheme.DARK);
    static final Look PHONE = new Look(375, ColorScheme.LIGHT);
    static final Look PHONE_AT_NIGHT = new Look(375, ColorScheme.DARK);

    private static final int HEIGHT = 900;

    Browser.NewContextOptions options(String console) {
        return new Browser.NewContextOptions()
                .setBaseURL(console)
                .setViewportSize(width, HEIGHT)
                .setColorScheme(scheme)
                .setLocale("fr-FR")
                .setTimezoneId("Africa/Casablanca");
    }

    @Override
    public String toString() {
        return width + "-" + scheme.name().toLowerCase(Locale.ROOT);
    }
}
