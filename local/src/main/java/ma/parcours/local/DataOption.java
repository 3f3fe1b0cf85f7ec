package ma.parcours.local;

import java.io.IOException;
import java.nio.file.Path;
import ma.parcours.local.data.StackDescription;
import ma.parcours.local.stack.StackFile;
import ma.parcours.local.terminal.CannotGoOn;
import picocli.CommandLine.Option;

/** Where the data lives, in every command that needs it. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "the data folder (default: ./data)")
    private Path folder = Path.of("data");

    Path folder() {
        return folder;
    }

    /** What runs on it. */
    StackDescription described() throws IOException {
        return StackFile.read(folder)
                .filter(StackDescription::ready)
                .orElseThrow(() -> new CannotGoOn(
                        "No system runs on the data in "
                                + folder.toAbsolutePath().normalize(),
                        "start one with ./crm up, or say where it is with --data, --port-base or the addresses"));
    }
}
