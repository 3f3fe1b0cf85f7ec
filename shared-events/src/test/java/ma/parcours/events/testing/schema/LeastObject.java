package ma.parcours.events.testing.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Takes fields out of an object, also of those within it, as long as what is left suffices. */
final class LeastObject {

    private final ObjectNode root;
    private final Predicate<ObjectNode> suffices;

    private LeastObject(ObjectNode root, Predicate<ObjectNode> suffices) {
        this.root = root;
        this.suffices = suffices;
    }

    /** Throws an {@link IllegalArgumentException} if not even the whole suffices. */
    static ObjectNode of(ObjectNode whole, Predicate<ObjectNode> suffices) {
        if (!suffices.test(whole)) {
            throw new IllegalArgumentException("not enough as it is: " + whole);
        }
        LeastObject least = new LeastObject(whole.deepCopy(), suffices);
        least.strip(least.root);
        return least.root;
    }

    private void strip(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            JsonNode value = Objects.requireNonNull(object.remove(name));
            if (!suffices.test(root)) {
                object.set(name, value);
                if (value instanceof ObjectNode within) {
                    strip(within);
                }
            }
        }
    }
}
