package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import ma.parcours.local.rest.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code crm up} that ends, one way or the other, and is started again on the same data. */
class RestartIT {

    private static final long TEN_SECONDS = 10;

    private final int portBase = FreePorts.base();

    @TempDir
    Path folder;

    @Test
    void everything_is_found_again_after_ctrl_c_and_after_a_kill() throws Exception {
        // Given
        String contact;
        List<Long> pids;
        try (var first = start()) {
            contact = Journey.on(first).opportunityOfNewClient().text("contactId");
            pids = first.stack().pids();

            // When
            first.crm().interrupt();

            // Then
            first.crm().exitCode(TEN_SECONDS);
            assertThat(first.crm().output())
                    .contains(
                            "console and services stopped",
                            "Kafka stopped",
                            "OpenID provider stopped",
                            "PostgreSQL stopped");
            assertNoneRuns(pids);
            assertThat(folder.resolve("data/stack.json")).doesNotExist();
        }

        // When
        try (var second = start()) {
            assertIsClient(contact, second);
            pids = second.stack().pids();
            second.crm().kill();
            second.crm().exitCode(TEN_SECONDS);
        }

        // Then
        try (var third = start()) {
            assertThat(third.crm().output())
                    .contains("The last run on this data did not end in order; 6 of its processes still ran");
            assertNoneRuns(pids);
            assertIsClient(contact, third);
            new Invariants(third).awaitRest();
        }
    }

    private StartedHere start() throws Exception {
        return StartedHere.on(folder.resolve("data"), portBase, 1);
    }

    private static void assertIsClient(String contact, RunningSystem system) throws Exception {
        var answer = system.first().send(Call.get("/api/contacts/" + contact));
        assertThat(answer.text("status")).isEqualTo("client");
    }

    private static void assertNoneRuns(List<Long> pids) {
        assertThat(pids).allSatisfy(pid -> assertThat(ProcessHandle.of(pid)).isEmpty());
    }
}
