package ma.parcours.local.openid;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRouterKt;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.jspecify.annotations.Nullable;

/**
 * An OpenID provider that believes everybody: whoever reaches it may be any of its users, without a password.
 *
 * <p>That is for development, and why it listens on the loopback only. Its arguments are the file of its key, its port
 * and the name of its issuer, the one path below which it answers as such.
 */
public final class OpenIdMain {

    private static final @Nullable String NO_PAGE_OF_ITS_OWN = null;
    private static final @Nullable String NO_ASSETS = null;

    private OpenIdMain() {}

    public static void main(String[] arguments) throws IOException {
        start(SigningKey.in(Path.of(arguments[0])), Integer.parseInt(arguments[1]), arguments[2]);
    }

    static MockOAuth2Server start(SigningKey key, int port, String issuer) {
        var config = new OAuth2Config(
                true,
                NO_PAGE_OF_ITS_OWN,
                NO_ASSETS,
                false,
                new OAuth2TokenProvider(key),
                Set.of(Users.of(issuer)),
                new LoopbackServer());
        var loginPage = OAuth2HttpRouterKt.get("/authorize", request -> LoginPage.answer());
        var server = new MockOAuth2Server(config, loginPage);
        server.start(InetAddress.getLoopbackAddress(), port);
        return server;
    }
}
