package ma.parcours.local.stack;

import java.util.List;
import java.util.stream.Stream;

/** The Java virtual machine that an app runs on: what it is told at its start. */
public record Jvm(List<String> options) {

    /** The quick compiler alone: on one machine everything is started often and loaded little, and starts in half the time. */
    static final Jvm QUICK_TO_START = new Jvm(List.of("-XX:+UseSerialGC", "-Xmx256m", "-XX:TieredStopAtLevel=1"));

    /** As in the image's container, whose limit is 768 MB: of them a 64th at first, and 60 % at most, are for objects. */
    static final Jvm AS_IN_PRODUCTION = new Jvm(List.of("-XX:+UseG1GC", "-Xms12m", "-Xmx460m"));

    public Jvm {
        options = List.copyOf(options);
    }

    public Jvm with(String option) {
        return new Jvm(Stream.concat(options.stream(), Stream.of(option)).toList());
    }
}
