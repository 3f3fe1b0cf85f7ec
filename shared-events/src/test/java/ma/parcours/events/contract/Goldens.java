package ma.parcours.events.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ma.parcours.events.EventType;

/** The checked-in documents of every version of every event that was ever released. */
final class Goldens {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Goldens() {}

    static Stream<Golden> all() {
        return Stream.of(EventType.values()).flatMap(type -> of(type).stream());
    }

    static List<Golden> of(EventType type) {
        Path folder = FOLDER.resolve(type.wireName());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(file -> new Golden(type, file)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One such document. */
    record Golden(EventType type, Path file) {

        String document() {
            try {
                return Files.readString(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public String toString() {
            return type.wireName() + ", " + file.getFileName();
        }
    }
}
