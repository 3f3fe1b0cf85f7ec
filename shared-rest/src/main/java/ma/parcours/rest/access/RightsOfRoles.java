package ma.parcours.rest.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ma.parcours.code.Codes;

/** Puts the rights of the roles that a token names in the place of the roles; what it names besides counts for nothing. */
@ApplicationScoped
public class RightsOfRoles implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity.isAnonymous() ? identity : withRights(identity));
    }

    private static SecurityIdentity withRights(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .addRoles(rights(identity.getRoles()))
                .build();
    }

    private static Set<String> rights(Set<String> roles) {
        return roles.stream()
                .map(code -> Codes.find(Role.class, code))
                .flatMap(Optional::stream)
                .flatMap(role -> role.rights().stream())
                .collect(Collectors.toSet());
    }
}
