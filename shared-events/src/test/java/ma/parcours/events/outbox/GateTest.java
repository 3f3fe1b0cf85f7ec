package ma.parcours.events.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GateTest {

    private final Vertx vertx = Vertx.vertx();
    private final List<UniEmitter<? super String>> inside = Collections.synchronizedList(new ArrayList<>());
    private final List<String> results = Collections.synchronizedList(new ArrayList<>());
    private final List<Cancellable> visits = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void no_more_than_its_places_run_at_once() {
        // Given
        Gate gate = new Gate(2, Duration.ofSeconds(30));

        // When
        visit(gate, 3);

        // Then
        await().untilAsserted(() -> assertThat(visits).hasSize(3));
        assertThat(inside).hasSize(2);
    }

    @Test
    void whoever_leaves_lets_the_next_one_in_even_by_failing() {
        // Given
        Gate gate = new Gate(1, Duration.ofSeconds(30));
        visit(gate, 2);
        await().untilAsserted(() -> assertThat(visits).hasSize(2));

        // When
        inside.get(0).fail(new IllegalStateException("broken"));

        // Then
        await().untilAsserted(() -> assertThat(inside).hasSize(2));
    }

    @Test
    void whoever_waits_too_long_is_sent_away_and_takes_no_place() {
        // Given
        Gate gate = new Gate(1, Duration.ofMillis(20));
        visit(gate, 2);
        await().untilAsserted(() -> assertThat(results).containsExactly("OverloadedException"));

        // When
        inside.get(0).complete("done");
        visit(gate, 1);

        // Then
        await().untilAsserted(() -> assertThat(inside).hasSize(2));
    }

    @Test
    void whoever_goes_away_while_waiting_or_working_leaves_the_place_free() {
        // Given
        Gate gate = new Gate(1, Duration.ofSeconds(30));
        visit(gate, 2);
        await().untilAsserted(() -> assertThat(visits).hasSize(2));

        // When
        visits.get(1).cancel();
        visits.get(0).cancel();
        visit(gate, 1);

        // Then
        await().untilAsserted(() -> assertThat(inside).hasSize(2));
    }

    private void visit(Gate gate, int times) {
        for (int i = 0; i < times; i++) {
            vertx.runOnContext(now ->
                    visits.add(gate.admit(() -> Uni.createFrom().<String>emitter(inside::add))
                            .subscribe()
                            .with(
                                    results::add,
                                    failure -> results.add(failure.getClass().getSimpleName()))));
        }
    }
}
