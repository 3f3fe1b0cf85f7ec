package ma.parcours.k8s.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Everything that one kustomization makes. */
public record Installation(String name, List<Manifest> manifests) {

    private static final ObjectMapper YAML = new YAMLMapper();
    private static final Map<String, Installation> RENDERED = new ConcurrentHashMap<>();

    public Installation {
        manifests = List.copyOf(manifests);
    }

    /** Every folder of {@code k8s/} that can be applied; components only can as part of another. */
    public static List<String> names() {
        Path folder = Project.file("k8s");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("kustomization.yaml"))
                    .filter(file -> !text(file).contains("kind: Component"))
                    .map(file -> folder.relativize(file.getParent()).toString())
                    .filter(name -> !name.startsWith("target"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Those that are installed as they are: nothing is missing in them. */
    public static List<String> wholeNames() {
        return names().stream().filter(name -> name.matches("overlays/[^/]+")).toList();
    }

    /** Rendered once. */
    public static Installation named(String name) {
        return RENDERED.computeIfAbsent(
                name, folder -> of(folder, Kustomize.render(Project.file("k8s").resolve(folder))));
    }

    public static Installation of(String name, String yaml) {
        try {
            return new Installation(
                    name,
                    YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml).readAll().stream()
                            .map(Manifest::new)
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A part of an object. */
    public static JsonNode value(String yaml) {
        try {
            return YAML.readTree(yaml);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Stream<Manifest> all(String kind) {
        return manifests.stream().filter(manifest -> manifest.is(kind));
    }

    public Stream<Manifest> withPods() {
        return manifests.stream().filter(Manifest::hasPods);
    }

    public boolean has(String kind, String name) {
        return all(kind).anyMatch(named(kind, name));
    }

    public Manifest get(String kind, String name) {
        return all(kind).filter(named(kind, name)).findFirst().orElseThrow();
    }

    /** The value that the ConfigMaps of a container give a setting, if any: the last one counts. */
    public Map<String, String> settings(JsonNode container) {
        Map<String, String> settings = new LinkedHashMap<>();
        Manifest.elements(container.path("envFrom"))
                .map(source -> source.at("/configMapRef/name").asText())
                .filter(map -> has("ConfigMap", map))
                .forEach(map ->
                        settings.putAll(Manifest.strings(get("ConfigMap", map).at("/data"))));
        Manifest.elements(container.path("env"))
                .filter(variable -> variable.has("value"))
                .forEach(variable -> settings.put(
                        variable.path("name").asText(), variable.path("value").asText()));
        return settings;
    }

    private static Predicate<Manifest> named(String kind, String name) {
        return manifest -> manifest.is(kind) && manifest.name().equals(name);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
