package ma.parcours.local.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where a run keeps its system. One that was made for it goes with a run that has passed; after a failure, and where
 * somebody named the folder, it stays.
 *
 * @param made what was made for the run; null if somebody named a folder
 */
public record RunFolder(Path data, @Nullable Path made) {

    public static RunFolder of(@Nullable Path named, String purpose) throws IOException {
        if (named != null) {
            return new RunFolder(named, null);
        }
        var made = Files.createTempDirectory("parcours-" + purpose);
        return new RunFolder(made.resolve("data"), made);
    }

    public void discard() throws IOException {
        if (made == null) {
            return;
        }
        try (var files = Files.walk(made)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
