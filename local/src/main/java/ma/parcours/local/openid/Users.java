package ma.parcours.local.openid;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.parcours.local.rest.Role;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.RequestMapping;
import no.nav.security.mock.oauth2.token.RequestMappingTokenCallback;

/** The users of the provider, one for each role, and what their tokens say. */
final class Users {

    private static final String AUDIENCE = "parcours";
    private static final String TYPE = "JWT";
    private static final long SECONDS_TO_LIVE = 3600;

    private Users() {}

    /** Whoever is none of them gets a token without audience and roles, with which no service lets anybody in. */
    static OAuth2TokenCallback of(String issuer) {
        var users = Arrays.stream(Role.values()).map(Users::user).toList();
        return new RequestMappingTokenCallback(issuer, users, SECONDS_TO_LIVE);
    }

    private static RequestMapping user(Role role) {
        return new RequestMapping(RequestMappingTokenCallback.SUBJECT_PARAM, role.code(), claims(role), TYPE);
    }

    /** The client is an audience, too, for it asks that of the ID token, which says the same as the access token here. */
    private static Map<String, Object> claims(Role role) {
        var claims = new HashMap<String, Object>();
        claims.put("sub", role.code());
        claims.put("preferred_username", role.code());
        claims.put("aud", List.of(AUDIENCE, "${client_id}"));
        claims.put("groups", List.of(role.code()));
        role.architecteId().ifPresent(id -> claims.put("architecteId", id));
        return claims;
    }
}
