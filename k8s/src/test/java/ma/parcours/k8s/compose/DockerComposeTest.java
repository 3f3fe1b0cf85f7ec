package ma.parcours.k8s.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import ma.parcours.k8s.manifest.Project;
import org.junit.jupiter.api.Test;

/** What Docker itself says of the Compose file, where there is one to ask; it needs no engine for that. */
class DockerComposeTest {

    private static final List<String> DOCKER_COMPOSE = List.of("docker", "compose");

    @Test
    void docker_takes_the_file() throws Exception {
        // Given
        assumeThat(isThere())
                .as("did not run: no docker compose to ask; the file was read as YAML alone")
                .isTrue();

        // When
        Answer answer = ask("--profile", "observability", "config", "--quiet");

        // Then
        assertThat(answer.code()).as(answer.text()).isZero();
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return ask("version").code() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static Answer ask(String... words) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                        Stream.concat(DOCKER_COMPOSE.stream(), Stream.of(words)).toList())
                .directory(Project.root().toFile())
                .redirectErrorStream(true);
        ComposeTest.variables().forEach(variable -> command.environment().put(variable, "any"));
        Process process = command.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), text);
    }

    private record Answer(int code, String text) {}
}
