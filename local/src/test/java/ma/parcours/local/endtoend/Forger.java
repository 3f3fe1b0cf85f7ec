package ma.parcours.local.endtoend;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/** Makes tokens as the provider would, with its own key, and some that are wrong in one thing. */
record Forger(RSAKey key, String issuer) {

    /** Aborts the test where the provider's key is out of reach. */
    static Forger in(RunningSystem system) throws IOException, ParseException {
        var file = system.faults().data().resolve("openid-key.json");
        return new Forger(
                RSAKey.parse(Files.readString(file)), system.tokens().issuer().toString());
    }

    String right() throws JOSEException {
        return changed(UnaryOperator.identity());
    }

    String changed(UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        return signed(key, change.apply(claims()).build());
    }

    /** Its id is that of the right key. */
    String signedBySomebodyElse() throws JOSEException {
        var other = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
        return signed(other, claims().build());
    }

    String signedByAKeyThatNobodyKnows() throws JOSEException {
        var other = new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        return signed(other, claims().build());
    }

    String unsigned() {
        return new PlainJWT(claims().build()).serialize();
    }

    /** Takes the public key for a shared secret, which a careless reader does as well. */
    String signedWithThePublicKey() throws JOSEException {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build();
        var token = new SignedJWT(header, claims().build());
        token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private JWTClaimsSet.Builder claims() {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("gestionnaire")
                .audience("parcours")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(600)))
                .claim("preferred_username", "gestionnaire")
                .claim("groups", List.of("gestionnaire"));
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) throws JOSEException {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
