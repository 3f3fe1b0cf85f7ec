package ma.parcours.rest.paging;

import java.util.Optional;
import java.util.UUID;
import ma.parcours.rest.Texts;

/** Where a page ended: the last row's sort value and id, and the sort that they belong to. */
record Cursor(String sort, String value, UUID id) {

    String encoded() {
        return OpaqueText.of(String.join("\n", sort, id.toString(), value));
    }

    static Optional<Cursor> decode(String text) {
        return OpaqueText.read(text).flatMap(Cursor::parsed);
    }

    /** Empty for the cursor of something else, an event feed for instance. */
    private static Optional<Cursor> parsed(String payload) {
        String[] parts = payload.split("\n", 3);
        return parts.length == 3
                ? Texts.uuid(parts[1]).map(id -> new Cursor(parts[0], parts[2], id))
                : Optional.empty();
    }
}
