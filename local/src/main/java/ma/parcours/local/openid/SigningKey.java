package ma.parcours.local.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.List;
import no.nav.security.mock.oauth2.token.KeyProvider;
import org.jspecify.annotations.Nullable;

/**
 * The one key that all tokens are signed with, generated once per data folder.
 *
 * <p>The library's own keys are published in its jar: whoever has the jar could sign a token that opens this system. The
 * key outlives a restart of the provider, so that the services, which keep what they know of it, go on without a hitch;
 * its id is its thumbprint, so that a key they do not know makes them ask again.
 */
final class SigningKey extends KeyProvider {

    private static final String ALGORITHM = JWSAlgorithm.RS256.getName();
    private static final int BITS = 2048;

    private final RSAKey key;

    private SigningKey(RSAKey key) {
        super(List.of(), ALGORITHM);
        this.key = key;
    }

    /** That of this file, which is made when it is not there yet. */
    static SigningKey in(Path file) throws IOException {
        if (!Files.exists(file)) {
            generate(file);
        }
        try {
            return new SigningKey(RSAKey.parse(Files.readString(file)));
        } catch (ParseException damaged) {
            throw new IOException(file + " holds no key; without it a new one is made", damaged);
        }
    }

    @Override
    public JWK signingKey(String issuer) {
        return key;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(new JWKSet(key.toPublicJWK()));
    }

    private static void generate(Path file) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "openid", ".key", ownerOnly);
        Files.writeString(draft, newKey().toJSONString());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static RSAKey newKey() throws IOException {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IOException("no key can be generated", impossible);
        }
    }
}
