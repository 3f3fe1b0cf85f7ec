package ma.parcours.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders that are made beside their place and moved there when whole. */
final class Folders {

    private Folders() {}

    /** An empty place to prepare {@code folder} in; what an earlier attempt left there is gone. */
    static Path draftOf(Path folder) throws IOException {
        var draft = folder.resolveSibling(folder.getFileName() + ".new");
        delete(draft);
        Files.createDirectories(draft.getParent());
        return draft;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
