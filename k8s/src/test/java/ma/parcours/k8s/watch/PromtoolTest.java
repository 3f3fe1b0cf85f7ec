package ma.parcours.k8s.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import ma.parcours.k8s.manifest.Installation;
import ma.parcours.k8s.manifest.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Prometheus itself says of the rules and of the dashboards' questions, where its tool is on the PATH. */
class PromtoolTest {

    private static final String MISSING = "did not run: no promtool on the PATH (Debian's package prometheus has it)";

    @TempDir
    Path folder;

    @Test
    void prometheus_takes_every_rule() throws Exception {
        // Given
        JsonNode rules = Installation.named("overlays/production")
                .get("PrometheusRule", "parcours")
                .at("/spec");

        // Then
        mustTake(rules);
    }

    @Test
    void the_rules_do_what_they_say() throws Exception {
        // Given
        assumeThat(isThere()).as(MISSING).isTrue();
        Files.writeString(
                folder.resolve("rules.yml"),
                Installation.named("overlays/production")
                        .get("PrometheusRule", "parcours")
                        .at("/spec")
                        .toString());
        Path stories = folder.resolve("stories.yaml");
        Files.copy(Project.file("k8s/src/test/resources/alert-stories.yaml"), stories);

        // When
        Answer answer = ask("test", "rules", stories.toString());

        // Then
        assertThat(answer.code()).as(answer.text()).isZero();
    }

    /** They are no rules, but made into some they are judged. */
    @Test
    void prometheus_understands_every_panel() throws Exception {
        // Given
        ObjectNode spec = new ObjectMapper().createObjectNode();
        ObjectNode group = spec.putArray("groups").addObject().put("name", "panels");
        ArrayNode rules = group.putArray("rules");

        // When
        Dashboard.all()
                .flatMap(dashboard -> dashboard.json().findValuesAsText("expr").stream())
                .map(expression -> expression.replaceAll("\\$__(rate_interval|range)", "5m"))
                .forEach(expression ->
                        rules.addObject().put("record", "panel:" + rules.size()).put("expr", expression));

        // Then
        mustTake(spec);
    }

    /** JSON is YAML, too. */
    private void mustTake(JsonNode rules) throws IOException, InterruptedException {
        assumeThat(isThere()).as(MISSING).isTrue();
        Path file = folder.resolve("rules.yaml");
        Files.writeString(file, rules.toString());
        Answer answer = ask("check", "rules", file.toString());
        assertThat(answer.code()).as(answer.text()).isZero();
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return ask("--version").code() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static Answer ask(String... words) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(words).redirectErrorStream(true);
        command.command().add(0, "promtool");
        Process process = command.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), text);
    }

    private record Answer(int code, String text) {}
}
