package ma.parcours.rest.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/** What clients hand back as they were given it; a digest in front tells what was cut short or made up. */
public final class OpaqueText {

    private static final int DIGEST_BYTES = 6;

    private OpaqueText() {}

    public static String of(String payload) {
        byte[] bytes = payload.getBytes(UTF_8);
        byte[] all = ByteBuffer.allocate(DIGEST_BYTES + bytes.length)
                .put(digest(bytes))
                .put(bytes)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** Empty for what {@link #of} never gave. */
    public static Optional<String> read(String text) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(text);
            if (all.length <= DIGEST_BYTES) {
                return Optional.empty();
            }
            byte[] payload = Arrays.copyOfRange(all, DIGEST_BYTES, all.length);
            return Arrays.equals(digest(payload), Arrays.copyOf(all, DIGEST_BYTES))
                    ? Optional.of(new String(payload, UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static byte[] digest(byte[] payload) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(payload), DIGEST_BYTES);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
