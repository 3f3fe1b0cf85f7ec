package ma.parcours.k8s.apps;

import java.util.Map;

/** One setting as an operator sees it. */
record Setting(String name, String type, String standard, String meaning) {

    /** How a value is written, by its type in the program. */
    private static final Map<String, String> UNITS = Map.of(
            "Duration", "time",
            "int", "number",
            "boolean", "`true` or `false`",
            "URI", "address");

    String row() {
        return "| `%s` | %s | %s | %s |"
                .formatted(name, standard.isEmpty() ? "–" : "`" + standard + "`", unit(), meaning);
    }

    private String unit() {
        return UNITS.getOrDefault(type, type);
    }
}
