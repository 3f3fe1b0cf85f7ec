package ma.parcours.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import ma.parcours.local.stack.Jvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a Java virtual machine is told so that it keeps classes from one start for the next. */
class ClassCacheTest {

    private static final Jvm JVM = new Jvm(List.of("-Xmx460m"));

    @ParameterizedTest
    @CsvSource({
        "17, -XX:ArchiveClassesAtExit=app.cache, -XX:SharedArchiveFile=app.cache",
        "24, -XX:ArchiveClassesAtExit=app.cache, -XX:SharedArchiveFile=app.cache",
        "25, -XX:AOTCacheOutput=app.cache, -XX:AOTCache=app.cache"
    })
    void each_version_is_told_in_its_own_words(int java, String training, String using) {
        // Given
        var cache = new ClassCache(Path.of("app.cache"), java);

        // Then
        assertThat(cache.training(JVM).options()).containsExactly("-Xmx460m", training);
        assertThat(cache.using(JVM).options()).containsExactly("-Xmx460m", using);
    }

    @Test
    void it_is_there_only_when_a_machine_has_left_it() {
        assertThat(ClassCache.in(Path.of("nobody", "left.this")).isThere()).isFalse();
    }
}
