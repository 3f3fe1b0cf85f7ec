package ma.parcours.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** Who sent the request that is being served. */
@RequestScoped
public class Caller {

    private static final String NOBODY = "anonyme";

    private final SecurityContext security;

    Caller(SecurityContext security) {
        this.security = security;
    }

    public String name() {
        @Nullable Principal principal = security.getUserPrincipal();
        return principal == null || principal.getName().isBlank() ? NOBODY : principal.getName();
    }
}
