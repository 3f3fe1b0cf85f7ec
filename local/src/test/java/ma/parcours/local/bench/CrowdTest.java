package ma.parcours.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void a_crowd_goes_home_when_there_is_nothing_more_to_ask() throws InterruptedException {
        // Given
        var questions = new ArrayDeque<>(List.of("who", "where", "when"));

        // When
        var tally = new Crowd(vertx, 2)
                .ask(
                        Duration.ofMinutes(1),
                        () -> !questions.isEmpty(),
                        () -> Future.succeededFuture(questions.remove()));

        // Then
        assertThat(tally.count()).isEqualTo(3);
        assertThat(tally.errors()).isZero();
    }
}
