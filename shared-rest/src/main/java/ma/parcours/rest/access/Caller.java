package ma.parcours.rest.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.parcours.rest.Texts;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who sent the request that is being served, as the token says. */
@RequestScoped
public class Caller {

    /** The claim that ties an architect's account to a row of the architects. */
    private static final String ARCHITECTE_ID = "architecteId";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The {@code preferred_username}: the actor of whatever the request does. */
    public String name() {
        return identity.getPrincipal().getName();
    }

    /** By the constants of {@link Right}. */
    public boolean may(String right) {
        return identity.hasRole(right);
    }

    /** Constants of {@link Right}. */
    public Set<String> rights() {
        return identity.getRoles();
    }

    /** The architect whom the account is tied to. */
    public Optional<UUID> architecte() {
        return Optional.ofNullable(claimed()).flatMap(Texts::uuid);
    }

    public Sight sight() {
        return may(Right.SEE_ALL) ? Sight.EVERYTHING : Sight.of(architecte());
    }

    private @Nullable String claimed() {
        return identity.getPrincipal() instanceof JsonWebToken token
                        && token.getClaim(ARCHITECTE_ID) instanceof String id
                ? id
                : null;
    }
}
