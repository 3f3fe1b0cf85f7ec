package ma.parcours.rest.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;
import ma.parcours.rest.problem.InvalidRequest;

/**
 * A JSON Merge Patch (RFC 7396) on the fields of {@code T}, a record of what may be changed: a value replaces, null
 * clears, what is not mentioned stays.
 */
public final class MergePatch<T extends Record> {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectNode changes;
    private final StrictJson json;

    MergePatch(ObjectNode changes, StrictJson json) {
        this.changes = changes;
        this.json = json;
    }

    /** Throws {@link InvalidRequest} with every violation at once; fields that {@code T} lacks are named, too. */
    public T applyTo(T current) {
        ObjectNode merged = json.write(current);
        merged.setAll(changes);
        @SuppressWarnings("unchecked") // a record's class is final
        Class<T> type = (Class<T>) current.getClass();
        return json.read(merged, type);
    }

    /** What the patch says anything about. */
    public Set<String> fields() {
        Set<String> fields = new LinkedHashSet<>();
        changes.fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    /** Whether the patch says anything about the field, be it null. */
    public boolean mentions(String field) {
        return changes.has(field);
    }
}
