package ma.parcours.local;

import java.nio.file.Path;
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
}
