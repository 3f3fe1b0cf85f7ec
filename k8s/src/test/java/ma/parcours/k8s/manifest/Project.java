package ma.parcours.k8s.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where this project's files are. */
public final class Project {

    private Project() {}

    public static Path root() {
        Path module = Path.of("").toAbsolutePath();
        Path root = Files.exists(module.resolve("crm")) ? module : module.getParent();
        if (root == null || !Files.exists(root.resolve("crm"))) {
            throw new IllegalStateException("not within the project: " + module);
        }
        return root;
    }

    public static Path file(String path) {
        return root().resolve(path);
    }

    public static String text(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
