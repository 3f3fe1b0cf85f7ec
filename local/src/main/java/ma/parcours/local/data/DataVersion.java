package ma.parcours.local.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ma.parcours.local.terminal.CannotGoOn;

/** The file that says which program a data folder belongs to, so that another one leaves it alone. */
record DataVersion(Path folder) {

    static final String CURRENT = "parcours 1, PostgreSQL 18, Kafka 4";

    /** Refuses a folder that holds something else, or our data in a form that this program does not read. */
    void check() throws IOException {
        if (Files.exists(file())) {
            var found = Files.readString(file()).strip();
            if (!found.equals(CURRENT)) {
                throw new CannotGoOn(
                        "The data in %s is of version \"%s\", this program reads \"%s\""
                                .formatted(folder, found, CURRENT),
                        "start the program it belongs to, or choose another folder with --data");
            }
        } else if (!isEmpty()) {
            throw new CannotGoOn(
                    "The folder " + folder + " is not empty and holds no Parcours data",
                    "choose another one with --data");
        }
    }

    void write() throws IOException {
        if (!Files.exists(file())) {
            Files.writeString(file(), CURRENT + "\n");
        }
    }

    private boolean isEmpty() throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private Path file() {
        return folder.resolve("version");
    }
}
