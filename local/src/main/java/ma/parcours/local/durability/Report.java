package ma.parcours.local.durability;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a run has shown; all durations in seconds.
 *
 * @param acknowledged writes that were answered with success, by kind
 * @param payments the amounts that were acknowledged, and those that are recorded
 * @param lost acknowledged and not there
 * @param doubled there more than once
 * @param republished records that came again on a topic under the id of an earlier one; without a second effect
 * @param deadLettered records that were given up, all of them poison of the run
 * @param drainedAfter from the end of the last fault until nothing was on its way
 * @param notRun kinds of faults that this machine or this time did not allow, and why
 * @param findings all that is not as it must be, lost and doubled included; empty when the run has passed
 */
public record Report(
        long seed,
        long seconds,
        Machine machine,
        Map<String, Integer> acknowledged,
        Payments payments,
        int lost,
        int doubled,
        long republished,
        long deadLettered,
        double drainedAfter,
        List<FaultReport> faults,
        Map<String, String> notRun,
        List<String> findings) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public boolean passed() {
        return findings.isEmpty();
    }

    public void write(Path file) throws IOException {
        JSON.writeValue(file.toFile(), this);
    }

    /** Sums of amounts in MAD. */
    public record Payments(String acknowledged, String recorded) {}

    /** What it ran on. */
    public record Machine(int processors, long memoryMegabytes, String os, String java) {}

    /**
     * What one kind of fault did.
     *
     * @param longestErrors the longest time in which a service did nothing but fail its callers
     * @param longestDrain the longest time until nothing old was on its way again
     */
    public record FaultReport(
            String fault, int times, double longestErrors, double longestDrain, List<String> evidence) {}
}
