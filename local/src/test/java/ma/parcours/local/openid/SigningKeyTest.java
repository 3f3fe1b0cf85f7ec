package ma.parcours.local.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key that tokens are signed with. */
class SigningKeyTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_keeps_its_key_and_shares_it_with_no_other() throws IOException {
        // Given
        var first = keyOf("one.json");

        // Then
        assertThat(keyOf("one.json")).isEqualTo(first);
        assertThat(keyOf("two.json")).isNotEqualTo(first);
    }

    @Test
    void only_the_owner_may_read_it() throws IOException {
        // When
        keyOf("one.json");

        // Then
        var permissions = Files.getPosixFilePermissions(folder.resolve("one.json"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
        assertThat(folder.toFile().list()).containsExactly("one.json");
    }

    @Test
    void a_damaged_file_is_named() throws IOException {
        Files.writeString(folder.resolve("one.json"), "{");

        assertThatThrownBy(() -> keyOf("one.json"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("one.json");
    }

    private Object keyOf(String file) throws IOException {
        return SigningKey.in(folder.resolve(file)).signingKey("parcours").toPublicJWK();
    }
}
