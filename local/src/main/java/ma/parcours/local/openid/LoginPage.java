package ma.parcours.local.openid;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import ma.parcours.local.rest.Role;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponseKt;

/** Offers one button per user; the form goes back to the address that it came from, with all that the client asked for. */
final class LoginPage {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Connexion – Parcours</title>
            <style>
            :root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif }
            body { max-width: 24rem; margin: 15vh auto; padding: 0 1rem }
            button { display: block; width: 100%%; margin: .75rem 0; padding: .75rem; font: inherit; cursor: pointer }
            </style>
            </head>
            <body>
            <main>
            <h1>Parcours</h1>
            <p>Développement : choisissez qui vous êtes, sans mot de passe.</p>
            <form method="post">
            %s
            </form>
            </main>
            </body>
            </html>
            """.formatted(Arrays.stream(Role.values()).map(LoginPage::button).collect(joining("\n")));

    private LoginPage() {}

    static OAuth2HttpResponse answer() {
        return OAuth2HttpResponseKt.html(PAGE);
    }

    private static String button(Role role) {
        return "<button name=\"username\" value=\"%1$s\">%1$s</button>".formatted(role.code());
    }
}
