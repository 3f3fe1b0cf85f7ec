package ma.parcours.local.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** The disk of a server is full for some seconds, and then has room again. */
record FullDisk(String folder) implements Fault {

    private static final int PIECE = 64 << 10;
    private static final Duration TO_COME_BACK = Duration.ofSeconds(60);

    @Override
    public String strike(Arena arena, Random random) throws Exception {
        var disk = arena.processes().data().resolve(folder);
        var ballast = disk.resolve("ballast");
        try {
            var written = fill(ballast);
            var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(3000 + random.nextInt(4000));
            while (System.nanoTime() < end) {
                written += fill(ballast);
                TimeUnit.MILLISECONDS.sleep(20);
            }
            var free = Files.getFileStore(disk).getUsableSpace();
            if (free >= PIECE) {
                throw new NotStruck("%d bytes were still free".formatted(free));
            }
            return "%d MB of ballast, %d bytes free".formatted(written >> 20, free);
        } finally {
            Files.deleteIfExists(ballast);
            arena.awaitTrue("room", TO_COME_BACK, () -> Files.getFileStore(disk).getUsableSpace() > PIECE);
        }
    }

    /** Whatever the server frees meanwhile is taken, too. */
    private static long fill(Path ballast) throws IOException {
        var written = 0L;
        try (var file = FileChannel.open(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var piece = PIECE; piece >= 512; ) {
                try {
                    written += file.write(ByteBuffer.allocate(piece));
                } catch (IOException full) {
                    piece /= 8;
                }
            }
        }
        return written;
    }
}
