package ma.parcours.k8s.apps;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/** What Quarkus says of its own settings: each extension's jar brings a list. */
final class QuarkusModel {

    private static final List<JsonNode> SETTINGS = read();

    private QuarkusModel() {}

    /** Those that can still be set when an app starts, each as the extension's list describes it. */
    static List<JsonNode> settings() {
        return SETTINGS;
    }

    private static List<JsonNode> read() {
        try {
            List<URL> lists = Collections.list(QuarkusModel.class
                    .getClassLoader()
                    .getResources("META-INF/quarkus-config-doc/quarkus-config-model.json"));
            List<JsonNode> settings = new ArrayList<>();
            for (URL list : lists) {
                try (InputStream json = list.openStream()) {
                    visit(new ObjectMapper().readTree(json), settings::add);
                }
            }
            return List.copyOf(settings);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void visit(JsonNode node, Consumer<JsonNode> found) {
        if (node.path("phase").asText().equals("RUN_TIME")) {
            found.accept(node);
        }
        node.forEach(child -> visit(child, found));
    }
}
