package ma.parcours.local.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import ma.parcours.local.stack.Jvm;

/**
 * The classes of an app as a Java virtual machine has kept them from one start for the next.
 *
 * @param java the version of that machine: from 25 on it keeps more than the classes, and calls it otherwise
 */
record ClassCache(Path file, int java) {

    private static final int KEEPS_MORE = 25;

    static ClassCache in(Path file) {
        return new ClassCache(file, Runtime.version().feature());
    }

    /** Leaves the cache when it ends. */
    Jvm training(Jvm jvm) {
        return jvm.with((java >= KEEPS_MORE ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file);
    }

    Jvm using(Jvm jvm) {
        return jvm.with((java >= KEEPS_MORE ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file);
    }

    boolean isThere() {
        return Files.exists(file);
    }
}
