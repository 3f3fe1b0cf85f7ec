package ma.parcours.k8s.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KustomizeTest {

    @Test
    void where_the_program_is_missing_one_line_says_what_to_install(@TempDir Path folder) {
        assertThatThrownBy(() -> Kustomize.render("kubectl-that-is-not-there", folder))
                .isInstanceOf(AssertionError.class)
                .hasMessage("no kubectl-that-is-not-there found: install version 1.30 or newer and put it on the PATH");
    }

    @Test
    void what_cannot_be_rendered_is_named_with_its_fault(@TempDir Path folder) throws IOException {
        // Given
        Files.writeString(folder.resolve("kustomization.yaml"), "resources: [missing.yaml]");

        // Then
        assertThatThrownBy(() -> Kustomize.render(folder))
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("missing.yaml");
    }

    @Test
    void every_overlay_is_found() {
        assertThat(Installation.wholeNames())
                .containsExactly("overlays/local", "overlays/production", "overlays/production-debezium");
        assertThat(Installation.names()).contains("base", "infrastructure", "infrastructure/kafka");
    }
}
