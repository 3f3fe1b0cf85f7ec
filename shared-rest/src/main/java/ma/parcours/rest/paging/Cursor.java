package ma.parcours.rest.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a page ended: the last row's sort value and id, and the sort that they belong to. Opaque to clients; a digest
 * in front tells one that was cut short or made up.
 */
record Cursor(String sort, String value, UUID id) {

    private static final int DIGEST_BYTES = 6;

    String encoded() {
        byte[] payload = String.join("\n", sort, id.toString(), value).getBytes(UTF_8);
        byte[] all = ByteBuffer.allocate(DIGEST_BYTES + payload.length)
                .put(digest(payload))
                .put(payload)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    static Optional<Cursor> decode(String text) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(text);
            if (all.length <= DIGEST_BYTES) {
                return Optional.empty();
            }
            byte[] payload = Arrays.copyOfRange(all, DIGEST_BYTES, all.length);
            return Arrays.equals(digest(payload), Arrays.copyOf(all, DIGEST_BYTES))
                    ? Optional.of(parsed(new String(payload, UTF_8)))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Cursor parsed(String payload) {
        String[] parts = payload.split("\n", 3);
        return new Cursor(parts[0], parts[2], UUID.fromString(parts[1]));
    }

    private static byte[] digest(byte[] payload) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(payload), DIGEST_BYTES);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
