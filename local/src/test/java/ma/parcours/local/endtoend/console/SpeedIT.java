package ma.parcours.local.endtoend.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import ma.parcours.local.endtoend.RunningSystem;
import ma.parcours.local.rest.Role;
import org.junit.jupiter.api.Test;

/** How much a browser has to fetch before the first page can be used, and how long that takes. */
class SpeedIT {

    private static final int MOST_GZIPPED_BYTES = 300_000;

    /** Milliseconds; a second on a quiet machine, with air for one that runs all of the system and the tests besides. */
    private static final double LONGEST = 3_000;

    private static final Pattern SCRIPT = Pattern.compile("(?:src|href)=\"(/[^\"]+\\.js)\"");

    @Test
    void the_first_page_needs_less_than_300_kB_of_scripts() throws IOException {
        try (var stranger = Visitor.stranger()) {
            // Given
            var html = stranger.page()
                    .request()
                    .get(RunningSystem.shared().console())
                    .text();

            // When
            var scripts =
                    SCRIPT.matcher(html).results().map(match -> match.group(1)).toList();

            // Then
            var bytes = 0;
            for (var script : scripts) {
                bytes += gzipped(stranger.page().request().get(script).body());
            }
            assertThat(scripts).isNotEmpty();
            assertThat(bytes).isLessThan(MOST_GZIPPED_BYTES);
        }
    }

    @Test
    void the_first_page_can_be_used_within_a_second_or_so() {
        try (var commercial = Visitor.of(Role.COMMERCIAL)) {
            // Given
            assertThat(commercial.heading("Accueil")).isVisible();

            // When
            commercial.page().reload();
            assertThat(commercial.link("Contacts")).isVisible();
            commercial.heading("Du lead au client").waitFor();

            // Then
            var millis = ((Number) commercial.page().evaluate("() => performance.now()")).doubleValue();
            assertThat(millis).isLessThan(LONGEST);
        }
    }

    private static int gzipped(byte[] script) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(script);
        }
        return bytes.size();
    }
}
