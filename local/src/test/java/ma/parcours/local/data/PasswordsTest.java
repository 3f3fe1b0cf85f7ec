package ma.parcours.local.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import ma.parcours.local.terminal.CannotGoOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The passwords of the database roles. */
class PasswordsTest {

    @TempDir
    Path folder;

    @Test
    void each_role_has_its_own_and_keeps_it() throws IOException {
        // Given
        var first = Passwords.of(folder, List.of("contact", "opportunity"));

        // When
        var again = Passwords.of(folder, List.of("contact", "opportunity"));

        // Then
        assertThat(again.of("contact")).isEqualTo(first.of("contact")).isNotEqualTo(first.of("opportunity"));
    }

    @Test
    void only_the_owner_may_read_them() throws IOException {
        // When
        Passwords.of(folder, List.of("contact"));

        // Then
        var permissions = Files.getPosixFilePermissions(folder.resolve("passwords.properties"));
        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void a_role_without_a_password_is_an_error_with_a_way_out() throws IOException {
        var passwords = Passwords.of(folder, List.of("contact"));

        assertThatThrownBy(() -> passwords.of("opportunity")).isInstanceOf(CannotGoOn.class);
    }
}
