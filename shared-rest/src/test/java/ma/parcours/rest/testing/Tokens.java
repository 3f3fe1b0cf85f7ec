package ma.parcours.rest.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;

/** Tokens as the provider would issue them, and some that it never would. */
public final class Tokens {

    public static final String AUDIENCE = "parcours";

    private static final String KEY_ID = "test";
    private static final KeyPair KEY = newKey();

    private static String issuer = "";

    private Tokens() {}

    /** Of a user who is named after the one role that they have. */
    public static String of(String role) {
        return signed(claims(role, Set.of(role)));
    }

    /** Of an architect whose account is tied to this row. */
    public static String ofArchitect(UUID id) {
        return signed(claims("architecte", Set.of("architecte")).claim("architecteId", id.toString()));
    }

    public static String withRoles(Set<String> roles) {
        return signed(claims("somebody", roles));
    }

    public static String expired() {
        return signed(claims("admin", Set.of("admin")).expiresIn(Duration.ofMinutes(-5)));
    }

    public static String fromAnotherIssuer() {
        return signed(claims("admin", Set.of("admin")).issuer("http://localhost:1/elsewhere"));
    }

    public static String forAnotherAudience() {
        return signed(claims("admin", Set.of("admin")).audience("elsewhere"));
    }

    public static String signedWithAnotherKey() {
        return claims("admin", Set.of("admin")).jws().keyId(KEY_ID).sign(newKey().getPrivate());
    }

    /** What {@code alg: none} is for: anybody could have written it. */
    public static String unsigned() {
        String signed = of("admin");
        String claims = signed.substring(signed.indexOf('.'), signed.lastIndexOf('.') + 1);
        return base64("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(UTF_8)) + claims;
    }

    static void issuedBy(String provider) {
        issuer = provider;
    }

    static String keySet() {
        RSAPublicKey key = (RSAPublicKey) KEY.getPublic();
        return """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}]}
                """.formatted(KEY_ID, base64(unsigned(key.getModulus())), base64(unsigned(key.getPublicExponent())));
    }

    private static JwtClaimsBuilder claims(String user, Set<String> roles) {
        return Jwt.issuer(issuer)
                .subject(user)
                .audience(AUDIENCE)
                .preferredUserName(user)
                .groups(roles)
                .expiresIn(Duration.ofHours(1));
    }

    private static String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY_ID).sign(KEY.getPrivate());
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
