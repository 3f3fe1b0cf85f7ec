package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import ma.parcours.local.rest.Role;
import org.junit.jupiter.api.Test;

/** Who tried what they may not do: the services' logs remember it. */
class AuditIT {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final RunningSystem system = RunningSystem.shared();

    @Test
    void a_forbidden_action_is_logged_with_who_tried_it_and_on_which_contact() throws Exception {
        // Given
        var contact = Journey.on(system).contact();
        var logs = system.faults().data().resolve("logs");

        // When
        var answer =
                system.api().send(Journey.action(contact, "reactivate", "{}").as(Role.COMMERCIAL));

        // Then
        assertThat(answer.status()).isEqualTo(403);
        var line = "access_refused user=commercial route=POST /api/contacts/" + contact + "/reactivate";
        await().atMost(SOON).untilAsserted(() -> assertThat(linesOf(logs)).anyMatch(each -> each.contains(line)));
    }

    private static List<String> linesOf(Path logs) throws IOException {
        try (var files = Files.list(logs)) {
            return files.filter(file -> file.getFileName().toString().startsWith("contact-service"))
                    .flatMap(AuditIT::lines)
                    .toList();
        }
    }

    private static Stream<String> lines(Path log) {
        try {
            return Files.readAllLines(log).stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
