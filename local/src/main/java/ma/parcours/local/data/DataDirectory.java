package ma.parcours.local.data;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import ma.parcours.local.terminal.CannotGoOn;

/** The folder in which everything lives that survives a restart; held by one run at a time. */
public final class DataDirectory implements AutoCloseable {

    /** Room for the programs, two empty databases with their write-ahead log, a broker, and some work. */
    public static final long LEAST_FREE_BYTES = 512L << 20;

    private final Path folder;
    private final FileChannel lock;

    private DataDirectory(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Takes hold of the folder, creating it where needed; nothing is written to a folder that is refused. */
    public static DataDirectory open(Path path, long leastFreeBytes) throws IOException {
        var folder = path.toAbsolutePath().normalize();
        var version = new DataVersion(folder);
        version.check();
        create(folder);
        checkFreeSpace(folder, leastFreeBytes);
        var directory = new DataDirectory(folder, lock(folder));
        version.write();
        return directory;
    }

    public Path folder() {
        return folder;
    }

    public Path resolve(String name) {
        return folder.resolve(name);
    }

    public Path log(String name) {
        return folder.resolve("logs").resolve(name + ".log");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new CannotGoOn(
                    "The folder %s cannot be created (%s)".formatted(folder, failure),
                    "choose another one with --data");
        }
        if (!Files.isWritable(folder)) {
            throw new CannotGoOn("The folder " + folder + " is not writable", "choose another one with --data");
        }
    }

    private static void checkFreeSpace(Path folder, long least) throws IOException {
        var free = Files.getFileStore(folder).getUsableSpace();
        if (free < least) {
            throw new CannotGoOn(
                    "Only %d MB are free where %s lies, %d are needed".formatted(free >> 20, folder, least >> 20),
                    "make room, or choose another folder with --data");
        }
    }

    /** The operating system lets go of it when we die, however we die. */
    private static FileChannel lock(Path folder) throws IOException {
        var file = folder.resolve("lock");
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new CannotGoOn(
                    "The data in " + folder + " is in use by a system that runs already",
                    "stop that one first, or choose another folder with --data");
        }
        return channel;
    }
}
