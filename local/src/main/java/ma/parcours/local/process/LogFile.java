package ma.parcours.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What one run of a program wrote, read from its end for the line that says why it died. */
record LogFile(Path path, long from) {

    private static final int TAIL = 16 * 1024;
    private static final List<String> TELLING =
            List.of("No space left on device", "Address already in use", "PANIC", "FATAL", "Caused by", "ERROR");

    /** The end of the log as it is now: only what comes after it counts. */
    static LogFile endOf(Path path) {
        return new LogFile(path, path.toFile().length());
    }

    /** The last line with the most telling word in it, or else the last line of all; empty when there is none. */
    String reason() {
        var lines = tail().lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .toList();
        return TELLING.stream()
                .flatMap(word -> last(lines.stream().filter(line -> line.contains(word))).stream())
                .findFirst()
                .or(() -> last(lines.stream()))
                .orElse("");
    }

    private static Optional<String> last(Stream<String> lines) {
        return lines.reduce((earlier, later) -> later);
    }

    private String tail() {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(Math.max(from, file.length() - TAIL));
            var bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
