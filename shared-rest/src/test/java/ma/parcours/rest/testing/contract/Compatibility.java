package ma.parcours.rest.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.parcours.events.testing.schema.Direction;
import ma.parcours.events.testing.schema.SchemaComparison;

/**
 * Finds what would break a caller who goes by an earlier contract.
 *
 * <p>It is our own because openapi-diff (2.1.7) does not read the types of OpenAPI 3.1: it takes a text that has become
 * a number, and a value that has become null, for no change at all.
 */
public final class Compatibility {

    private final Document released;
    private final Document current;
    private final Set<String> breaks = new LinkedHashSet<>();

    private Compatibility(Document released, Document current) {
        this.released = released;
        this.current = current;
    }

    /** Empty if no caller notices. */
    public static List<String> breaks(Document released, Document current) {
        Compatibility compatibility = new Compatibility(released, current);
        released.operations().forEach(compatibility::compare);
        return new ArrayList<>(compatibility.breaks);
    }

    private void compare(Operation old) {
        current.operation(old.verb(), old.path())
                .ifPresentOrElse(now -> compare(old, now), () -> breaks.add(old + " is gone"));
    }

    private void compare(Operation old, Operation now) {
        if (!old.id().equals(now.id())) {
            breaks.add("%s is called %s and not %s any more".formatted(old, now.id(), old.id()));
        }
        compareParameters(old, now);
        compareBodies(old, now);
        compareAnswers(old, now);
    }

    private void compareParameters(Operation old, Operation now) {
        Map<String, JsonNode> before = old.parameters();
        now.parameters().forEach((name, parameter) -> {
            if (!before.containsKey(name) && parameter.path("required").asBoolean()) {
                breaks.add("%s: %s is a new parameter, and required".formatted(old, name));
            }
        });
        before.forEach((name, parameter) -> {
            JsonNode still = now.parameters().get(name);
            if (still == null) {
                breaks.add("%s: the parameter %s is gone".formatted(old, name));
            } else {
                compareRequired(old + ": " + name, parameter, still);
                requests(old + ": " + name, parameter.path("schema"), still.path("schema"));
            }
        });
    }

    private void compareBodies(Operation old, Operation now) {
        compareRequired(old + ": the body", old.requestBody(), now.requestBody());
        old.requestBody().path("content").properties().forEach(media -> {
            JsonNode still = now.requestBody().path("content").path(media.getKey());
            if (still.isMissingNode()) {
                breaks.add("%s does not read %s any more".formatted(old, media.getKey()));
            } else {
                requests(old + ": body", media.getValue().path("schema"), still.path("schema"));
            }
        });
    }

    private void compareAnswers(Operation old, Operation now) {
        now.successes().keySet().stream()
                .filter(status -> !old.successes().containsKey(status))
                .forEach(status -> breaks.add("%s answers %s, which callers do not know".formatted(old, status)));
        old.responses().forEach((status, answer) -> {
            JsonNode still = now.responses().get(status);
            if (still != null) {
                compareAnswers("%s: %s".formatted(old, status), answer, still);
            } else if (status.startsWith("2")) {
                breaks.add("%s does not answer %s any more".formatted(old, status));
            }
        });
    }

    private void compareAnswers(String where, JsonNode old, JsonNode now) {
        old.path("headers").fieldNames().forEachRemaining(header -> {
            if (!now.path("headers").has(header)) {
                breaks.add("%s: the header %s is gone".formatted(where, header));
            }
        });
        old.path("content").properties().forEach(media -> {
            JsonNode still = now.path("content").path(media.getKey());
            if (still.isMissingNode()) {
                breaks.add("%s is not %s any more".formatted(where, media.getKey()));
            } else {
                answers(where, media.getValue().path("schema"), still.path("schema"));
            }
        });
    }

    private void compareRequired(String where, JsonNode old, JsonNode now) {
        if (now.path("required").asBoolean() && !old.path("required").asBoolean()) {
            breaks.add(where + " has become required");
        }
    }

    private void requests(String where, JsonNode old, JsonNode now) {
        new SchemaComparison(Direction.REQUEST, released::schema, current::schema, breaks).compare(where, old, now);
    }

    private void answers(String where, JsonNode old, JsonNode now) {
        new SchemaComparison(Direction.ANSWER, released::schema, current::schema, breaks).compare(where, old, now);
    }
}
