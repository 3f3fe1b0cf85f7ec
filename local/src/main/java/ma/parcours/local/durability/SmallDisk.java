package ma.parcours.local.durability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file system so small that it can be filled, mounted in the place of a folder; only a superuser may. */
final class SmallDisk implements AutoCloseable {

    private static final String SIZE = "size=640m,mode=0700";

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Fails with the reason if this machine does not allow it. */
    static SmallDisk at(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        run(List.of("mount", "-t", "tmpfs", "-o", SIZE, "parcours", folder.toString()));
        return new SmallDisk(folder);
    }

    @Override
    public void close() throws IOException {
        try {
            run(List.of("umount", "--lazy", folder.toString()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said.strip());
        }
    }
}
