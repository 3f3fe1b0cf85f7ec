package ma.parcours.k8s.manifest;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Renders a folder as {@code kubectl apply -k} would. No library for the JVM or Node.js does that; a machine without the
 * program is told what to install.
 */
final class Kustomize {

    private Kustomize() {}

    static String render(Path folder) {
        return render("kubectl", folder);
    }

    static String render(String program, Path folder) {
        try {
            Path errors = Files.createTempFile("kustomize", ".err");
            try {
                Process process = start(program, folder, errors);
                String rendered = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                    return fail("kubectl kustomize " + folder + ": "
                            + Files.readString(errors).strip());
                }
                return rendered;
            } finally {
                Files.delete(errors);
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Process start(String program, Path folder, Path errors) {
        try {
            return new ProcessBuilder(program, "kustomize", folder.toString())
                    .redirectError(errors.toFile())
                    .start();
        } catch (IOException missing) {
            throw new AssertionError(
                    "no " + program + " found: install version 1.30 or newer and put it on the PATH", missing);
        }
    }
}
