package ma.parcours.local.watch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that the dashboards and the alerts ask Prometheus. */
final class Queries {

    private static final Path FOLDER = Path.of("../k8s/components/observability");

    /** In one line, or in those that are further in. */
    private static final Pattern EXPRESSION = Pattern.compile("( +)expr: (?:\\|\\n((?:\\1 .*\\n)+)|(.*)\\n)");

    private Queries() {}

    static List<Query> all() {
        return Stream.of(dashboard("parcours-business"), dashboard("parcours-technical"), alerts())
                .flatMap(queries -> queries)
                .toList();
    }

    static Stream<Query> alerts() {
        return EXPRESSION
                .matcher(text("rules.yaml"))
                .results()
                .map(match -> match.group(2) == null ? match.group(3) : match.group(2))
                .map(Query::new);
    }

    static Stream<Query> dashboard(String name) {
        try {
            return new ObjectMapper()
                    .readTree(text(name + ".json")).findValues("expr").stream()
                            .map(JsonNode::asText)
                            .map(Query::new);
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    private static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
