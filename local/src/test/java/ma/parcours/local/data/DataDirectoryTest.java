package ma.parcours.local.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ma.parcours.local.terminal.CannotGoOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that the data lives in. */
class DataDirectoryTest {

    @TempDir
    Path parent;

    @Test
    void a_new_folder_is_made_and_bears_our_version() throws IOException {
        try (var directory = DataDirectory.open(parent.resolve("new/data"), 0)) {
            assertThat(directory.resolve("version")).hasContent(DataVersion.CURRENT);
        }
    }

    @Test
    void a_folder_that_was_ours_is_ours_again() throws IOException {
        DataDirectory.open(data(), 0).close();

        DataDirectory.open(data(), 0).close();
    }

    @Test
    void data_of_another_version_is_refused_and_left_as_it_is() throws IOException {
        // Given
        Files.createDirectories(data());
        Files.writeString(data().resolve("version"), "parcours 7, PostgreSQL 21\n");

        // Then
        assertThatThrownBy(() -> DataDirectory.open(data(), 0))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("is of version \"parcours 7, PostgreSQL 21\"")
                .hasMessageContaining("choose another folder with --data");
        assertThat(data()).isDirectoryContaining("glob:**version").isDirectoryNotContaining("glob:**lock");
    }

    @Test
    void a_folder_with_somebody_elses_files_is_refused_and_left_as_it_is() throws IOException {
        // Given
        Files.createDirectories(data());
        Files.writeString(data().resolve("thesis.txt"), "chapter one");

        // Then
        assertThatThrownBy(() -> DataDirectory.open(data(), 0)).hasMessageContaining("holds no Parcours data");
        assertThat(data().toFile().list()).containsExactly("thesis.txt");
    }

    @Test
    void too_little_room_is_refused_before_anything_starts() {
        assertThatThrownBy(() -> DataDirectory.open(data(), Long.MAX_VALUE))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("MB are free")
                .hasMessageContaining("make room");
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused() throws IOException {
        // Given
        Files.writeString(parent.resolve("file"), "in the way");

        // Then
        assertThatThrownBy(() -> DataDirectory.open(parent.resolve("file/data"), 0))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("cannot be created");
    }

    private Path data() {
        return parent.resolve("data");
    }
}
