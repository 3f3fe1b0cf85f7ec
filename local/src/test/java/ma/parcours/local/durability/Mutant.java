package ma.parcours.local.durability;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import ma.parcours.local.endtoend.Crm;

/** The built apps once more, with one class changed by a {@link Mutation}. */
final class Mutant {

    private static final List<String> APPS = List.of("contact-service", "opportunity-service", "web-console");

    private final Mutation mutation;
    private final Path home;

    private Mutant(Mutation mutation, Path home) {
        this.mutation = mutation;
        this.home = home;
    }

    /** Where it was built. */
    static Path of(Mutation mutation) throws IOException {
        var home = Files.createTempDirectory(Crm.target(), mutation.name().toLowerCase(Locale.ROOT));
        var mutant = new Mutant(mutation, home);
        for (var app : APPS) {
            mutant.link(Path.of(app, "target", "quarkus-app"));
        }
        var changed = mutation.source().endsWith("Eligibilities.java") ? mutant.patched() : mutant.compiled();
        if (changed == 0) {
            throw new AssertionError(mutation + " changes nothing");
        }
        return home;
    }

    private void link(Path app) throws IOException {
        try (var files = Files.walk(Crm.HOME.resolve(app))) {
            for (var file : files.toList()) {
                var copy = home.resolve(Crm.HOME.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createLink(copy, file);
                }
            }
        }
    }

    /** For a class that is as it was compiled: its changed source is compiled and takes its place in every app. */
    private long compiled() throws IOException {
        var source = Files.readString(Crm.HOME.resolve(mutation.source()));
        if (!source.contains(mutation.original())) {
            throw new AssertionError(mutation.source() + " has changed: adapt " + mutation);
        }
        var name = mutation.source().replaceFirst(".*/java/", "");
        var changed = home.resolve("source").resolve(name);
        Files.createDirectories(changed.getParent());
        Files.writeString(changed, source.replace(mutation.original(), mutation.replacement()));
        var classes = Files.createDirectories(home.resolve("classes"));
        var result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", classes.toString(), "-cp", classPath(), changed.toString());
        if (result != 0) {
            throw new AssertionError(mutation + " does not compile");
        }
        try (var compiled = Files.walk(classes)) {
            var files = compiled.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(file -> classes.relativize(file).toString(), Mutant::bytes));
            return rewrite(jar -> files);
        }
    }

    /** For a text in a class that Quarkus has transformed: it is changed where it stands, at the same length. */
    private long patched() throws IOException {
        var name = mutation.source().replaceFirst(".*/java/(.*)\\.java", "$1.class");
        return rewrite(jar -> {
            var file = jar.getPath(name);
            if (!Files.exists(file)) {
                return Map.of();
            }
            var text = new String(bytes(file), ISO_8859_1);
            var shorter = mutation.original().length() - mutation.replacement().length();
            var filled = mutation.replacement() + " ".repeat(shorter);
            return Map.of(name, text.replace(mutation.original(), filled).getBytes(ISO_8859_1));
        });
    }

    /** Answers in how many jars something is different now. */
    private long rewrite(Function<FileSystem, Map<String, byte[]>> changes) throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(jar -> jar.getFileName().toString().matches(".*(parcours|service|bytecode).*"))
                    .filter(jar -> rewrite(jar, changes))
                    .count();
        }
    }

    private static boolean rewrite(Path jar, Function<FileSystem, Map<String, byte[]>> changes) {
        try {
            // A link to the jar that was built: the copy is ours to change.
            var original = Files.readAllBytes(jar);
            Files.delete(jar);
            Files.write(jar, original);
            var changed = false;
            try (var content = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
                for (var change : changes.apply(content).entrySet()) {
                    var file = content.getPath(change.getKey());
                    if (Files.exists(file) && !Arrays.equals(Files.readAllBytes(file), change.getValue())) {
                        Files.write(file, change.getValue());
                        changed = true;
                    }
                }
            }
            return changed;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String classPath() throws IOException {
        try (Stream<Path> files = Files.walk(Crm.HOME.resolve("contact-service/target/quarkus-app/lib"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".jar"))
                    .collect(Collectors.joining(":"));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
