package ma.parcours.local.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import ma.parcours.local.terminal.CannotGoOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file says of the way into Kafka is taken over, or refused in a line. */
class ClientSettingsTest {

    @TempDir
    private Path folder;

    @Test
    void what_the_file_says_is_taken_over_but_for_memberships() throws Exception {
        // Given
        var file = file("security.protocol=SSL\nssl.keystore.location=/tmp/me.p12\ngroup.id=contact-service\n");

        // Then
        assertThat(ClientSettings.in(file))
                .isEqualTo(Map.of("security.protocol", "SSL", "ssl.keystore.location", "/tmp/me.p12"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ssl.trustore.location=/tmp/ca.p12", "security.protocol=\\u12", "{\"security.protocol\": 1}"})
    void what_is_no_such_file_is_refused_in_one_line(String content) throws Exception {
        // Given
        var file = file(content);

        // Then
        assertThatThrownBy(() -> ClientSettings.in(file))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("--kafka-config")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_file_that_is_missing_is_named_in_one_line() {
        // Given
        var missing = folder.resolve("missing.properties");

        // Then
        assertThatThrownBy(() -> ClientSettings.in(missing))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining(missing.toString())
                .hasMessageNotContaining("\n");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("client.properties"), content);
    }
}
