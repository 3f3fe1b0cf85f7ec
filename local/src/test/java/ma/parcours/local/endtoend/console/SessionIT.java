package ma.parcours.local.endtoend.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.Map;
import java.util.regex.Pattern;
import ma.parcours.local.endtoend.RunningSystem;
import ma.parcours.local.rest.Role;
import org.junit.jupiter.api.Test;

/** Signing in and out, and what the browser is given meanwhile: the key of a session, and no token. */
class SessionIT {

    /** Every JSON Web Token begins so: it is the Base64 of <code>{"</code>. */
    private static final String TOKEN = "eyJ";

    private static final String EVERYTHING_KEPT =
            "() => document.cookie + JSON.stringify(localStorage) + JSON.stringify(sessionStorage)";

    private static final String WRITE = """
            async (headers) => (await fetch('/api/leads', {
              method: 'POST',
              headers: { 'Content-Type': 'application/json', ...headers },
              body: JSON.stringify({ nom: 'Sans en-tête', telephone: '0612345678' }),
            })).status
            """;

    @Test
    void whoever_has_not_signed_in_is_shown_the_way_in_and_gets_to_where_they_wanted() {
        try (var visitor = Visitor.stranger()) {
            // Given
            visitor.open("/contacts?status=qualifie");

            // When
            visitor.signIn(Role.COMMERCIAL);

            // Then
            assertThat(visitor.page()).hasURL(Pattern.compile("/contacts\\?status=qualifie$"));
            assertThat(visitor.heading("Contacts")).isVisible();
        }
    }

    @Test
    void the_browser_holds_the_key_of_a_session_that_no_script_can_read_and_no_token() {
        try (var visitor = Visitor.of(Role.COMMERCIAL)) {
            // When
            var cookies = visitor.context().cookies();

            // Then
            assertThat(cookies).extracting(cookie -> cookie.name).containsExactly("q_session");
            assertThat(cookies).allSatisfy(SessionIT::isOnlyAKey);
            assertThat(visitor.page().evaluate(EVERYTHING_KEPT).toString()).doesNotContain(TOKEN);
        }
    }

    @Test
    void a_write_that_another_sites_page_could_have_sent_is_refused() {
        try (var visitor = Visitor.of(Role.COMMERCIAL)) {
            assertThat(visitor.page().evaluate(WRITE, Map.of())).isEqualTo(403);
            assertThat(visitor.page().evaluate(WRITE, Map.of("X-Requested-With", "test")))
                    .isEqualTo(201);
        }
    }

    @Test
    void after_signing_out_nothing_is_let_through_and_somebody_else_may_sign_in() {
        try (var visitor = Visitor.of(Role.COMMERCIAL)) {
            // When
            visitor.button("commercial").click();
            visitor.page()
                    .getByRole(AriaRole.MENUITEM)
                    .getByText("Se déconnecter")
                    .click();

            // Then
            assertThat(visitor.link("Se connecter")).isVisible();
            assertThat(visitor.page().request().get("/api/me").status()).isEqualTo(401);
            visitor.signIn(Role.GESTIONNAIRE);
        }
    }

    @Test
    void the_page_runs_nothing_but_its_own_files() {
        try (var visitor = Visitor.stranger()) {
            var answer = visitor.page().navigate(RunningSystem.shared().console());

            assertThat(answer.headerValue("Content-Security-Policy"))
                    .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        }
    }

    private static void isOnlyAKey(Cookie cookie) {
        assertThat(cookie.httpOnly).isTrue();
        assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.STRICT);
        assertThat(cookie.value).hasSize(43).doesNotContain(TOKEN);
    }
}
