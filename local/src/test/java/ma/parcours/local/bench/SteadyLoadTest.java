package ma.parcours.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A load that goes on at an even rate, whatever becomes of what was begun. */
class SteadyLoadTest {

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() throws InterruptedException {
        Crowd.await(vertx.close());
    }

    @Test
    void more_is_begun_although_nothing_has_ended() throws InterruptedException {
        // Given
        var begun = new CountDownLatch(3);
        Promise<@Nullable Void> held = Promise.promise();
        var load = SteadyLoad.begin(vertx, 1000, () -> {
            begun.countDown();
            return held.future();
        });

        // When
        begun.await();
        held.complete();
        load.end();

        // Then
        assertThat(load.tally().count()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void what_failed_is_counted_by_itself() throws InterruptedException {
        // Given
        var asked = new AtomicInteger();
        var enough = new CountDownLatch(4);
        var load = SteadyLoad.begin(vertx, 1000, () -> {
            enough.countDown();
            return asked.getAndIncrement() % 2 == 0 ? Future.failedFuture("no") : Future.succeededFuture();
        });

        // When
        enough.await();
        load.end();

        // Then
        assertThat(load.tally().errors()).isBetween(asked.get() / 2L, asked.get() / 2L + 1);
        assertThat(load.tally().count() + load.tally().errors()).isEqualTo(asked.get());
    }
}
