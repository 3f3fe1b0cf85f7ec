package ma.parcours.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ma.parcours.local.data.StackDescription;
import ma.parcours.local.data.StackDescription.App;
import ma.parcours.local.rest.Issuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs where. */
class StackFileTest {

    @TempDir
    Path folder;

    @Test
    void it_says_what_runs_where() throws IOException {
        // Given
        var file = file(2);

        // When
        file.started("postgres", 11);
        file.started("kafka", 12);
        file.started("openid", 16);
        file.started("contact-service", 13);
        file.started("contact-service-2", 14);
        file.started("opportunity-service", 15);
        file.started("web-console", 17);

        // Then
        var stack = read();
        assertThat(stack.ready()).isFalse();
        assertThat(stack.postgres()).isEqualTo(new StackDescription.Postgres("postgresql://127.0.0.1:8084", 11));
        assertThat(stack.kafka()).isEqualTo(new StackDescription.Kafka("127.0.0.1:8085", 12));
        assertThat(stack.openid()).isEqualTo(new StackDescription.OpenId("http://127.0.0.1:8083/parcours", 16));
        assertThat(stack.contactService())
                .containsExactly(new App("http://127.0.0.1:8081", 13), new App("http://127.0.0.1:8091", 14));
        assertThat(stack.opportunityService())
                .containsExactly(new App("http://127.0.0.1:8082", 15), new App("http://127.0.0.1:8092", 0));
        assertThat(stack.console()).isEqualTo(new App("http://localhost:8080", 17));
        assertThat(stack.pids()).containsExactly(17L, 13L, 14L, 15L, 16L, 12L, 11L);
    }

    @Test
    void somebody_elses_provider_is_named_and_never_ended() throws IOException {
        // Given
        var file = new StackFile(folder, new Plan(new Ports(8080), 1, Optional.of(Issuer.at("https://id.example/r"))));

        // When
        file.started("kafka", 12);

        // Then
        assertThat(read().openid()).isEqualTo(new StackDescription.OpenId("https://id.example/r", 0));
        assertThat(read().pids()).containsExactly(12L);
    }

    @Test
    void a_restarted_process_is_named_by_its_new_id() throws IOException {
        // Given
        var file = file(1);
        file.started("kafka", 12);
        file.ready();

        // When
        file.started("kafka", 99);

        // Then
        assertThat(read().kafka().pid()).isEqualTo(99);
        assertThat(read().ready()).isTrue();
    }

    @Test
    void what_a_run_before_there_were_a_provider_and_a_console_left_behind_is_read_too() throws IOException {
        // Given
        Files.writeString(folder.resolve("stack.json"), """
                {"ready": false, "contact-service": [], "opportunity-service": [],
                 "postgres": {"url": "postgresql://127.0.0.1:8084", "pid": 11}, "kafka": {"bootstrap": "", "pid": 12}}
                """);

        // Then
        assertThat(read().pids()).containsExactly(12L, 11L);
    }

    @Test
    void nothing_is_left_of_it_when_all_has_stopped() throws IOException {
        // Given
        var file = file(1);
        file.started("kafka", 12);
        file.stopping();

        // When
        file.remove();

        // Then
        assertThat(StackFile.read(folder)).isEmpty();
    }

    private StackFile file(int replicas) {
        return new StackFile(folder, new Plan(new Ports(8080), replicas, Optional.empty()));
    }

    private StackDescription read() throws IOException {
        return StackFile.read(folder).orElseThrow();
    }
}
