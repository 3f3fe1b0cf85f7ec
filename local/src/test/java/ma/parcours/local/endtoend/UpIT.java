package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code crm up}, when it cannot: one line with the way out, and nothing harmed. */
class UpIT {

    private static final long PATIENCE_SECONDS = 30;

    @TempDir
    Path folder;

    @Test
    void data_that_another_system_runs_on_is_left_to_it() throws Exception {
        // Given
        var running = RunningSystem.shared();
        var data = running.faults().data();

        // When
        var second = Crm.run("up", "--data", data.toString(), "--port-base", base());

        // Then
        assertThat(second.exitCode(PATIENCE_SECONDS)).isNotZero();
        assertThat(second.output())
                .hasLineCount(1)
                .startsWith("crm: The data in " + data + " is in use by a system that runs already: ");
        assertThat(Journey.on(running).opportunityOfNewClient().text("promotion"))
                .isEqualTo("confirmee");
    }

    @Test
    void a_port_in_use_is_named() throws Exception {
        // Given
        var base = base();
        var postgresPort = Integer.parseInt(base) + 4;
        try (var other = new ServerSocket(postgresPort, 1, InetAddress.getLoopbackAddress())) {
            // When
            var up = Crm.run("up", "--data", folder.toString(), "--port-base", base);

            // Then
            assertThat(up.exitCode(PATIENCE_SECONDS)).isNotZero();
            assertThat(up.output())
                    .hasLineCount(1)
                    .isEqualToIgnoringNewLines("crm: Port " + other.getLocalPort() + ", for PostgreSQL, is in use:"
                            + " stop what listens there, or choose other ports with --port-base");
        }
    }

    @Test
    void data_of_another_version_is_left_as_it_is() throws Exception {
        // Given
        Files.writeString(folder.resolve("version"), "parcours 7, PostgreSQL 21\n");

        // When
        var up = Crm.run("up", "--data", folder.toString(), "--port-base", base());

        // Then
        assertThat(up.exitCode(PATIENCE_SECONDS)).isNotZero();
        assertThat(up.output()).hasLineCount(1).contains("is of version \"parcours 7, PostgreSQL 21\"");
        assertThat(folder.toFile().list()).containsExactly("version");
    }

    @Test
    void a_provider_that_does_not_answer_is_named() throws Exception {
        // Given
        var nowhere = "http://127.0.0.1:" + base() + "/realms/parcours";

        // When
        var up = Crm.run("up", "--data", folder.resolve("data").toString(), "--openid-url", nowhere);

        // Then
        assertThat(up.exitCode(PATIENCE_SECONDS)).isNotZero();
        assertThat(up.output()).hasLineCount(1).startsWith("crm: No OpenID provider answers at " + nowhere);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_demo_without_a_system_says_how_to_start_one() throws Exception {
        // When
        var demo = Crm.run("demo", "--data", folder.toString());

        // Then
        assertThat(demo.exitCode(PATIENCE_SECONDS)).isNotZero();
        assertThat(demo.output()).hasLineCount(1).contains("start one with ./crm up");
    }

    private static String base() {
        return Integer.toString(FreePorts.base());
    }
}
