package ma.parcours.console.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.security.SecureRandom;
import java.util.Base64;
import ma.parcours.console.ConsoleSettings;

/**
 * The tokens of everybody who is signed in here. They never leave this process: a browser holds no more than the key of
 * its session, which cannot be guessed and says nothing.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class Sessions implements TokenStateManager {

    /** Far more than there are sales people; what is beyond makes the ones longest unused sign in again. */
    private static final int MOST = 10_000;

    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Cache<String, AuthorizationCodeTokens> tokens;

    Sessions(ConsoleSettings settings) {
        tokens = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(settings.idle())
                .build();
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext request,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens of,
            OidcRequestContext<String> context) {
        var key = newKey();
        tokens.put(key, of);
        return Uni.createFrom().item(key);
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext request,
            OidcTenantConfig tenant,
            String key,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        var known = tokens.getIfPresent(key);
        return known == null
                ? Uni.createFrom().failure(new AuthenticationFailedException("this session is over"))
                : Uni.createFrom().item(known);
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext request, OidcTenantConfig tenant, String key, OidcRequestContext<Void> context) {
        tokens.invalidate(key);
        return Uni.createFrom().voidItem();
    }

    private String newKey() {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
