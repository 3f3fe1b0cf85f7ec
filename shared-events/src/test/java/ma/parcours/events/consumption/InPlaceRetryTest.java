package ma.parcours.events.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import ma.parcours.events.DeliverySettings;
import ma.parcours.events.testing.Trace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InPlaceRetryTest {

    private final Vertx vertx = Vertx.vertx();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final InPlaceRetry retry = new InPlaceRetry(quick(), metrics);

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void what_fails_for_a_passing_reason_is_tried_until_it_succeeds_on_the_same_context() {
        // Given
        AtomicInteger tries = new AtomicInteger();
        Set<Context> contexts = ConcurrentHashMap.newKeySet();

        // When
        String result = run(() -> {
            contexts.add(Vertx.currentContext());
            return tries.incrementAndGet() < 20
                    ? Uni.createFrom().failure(new IllegalStateException("away"))
                    : Uni.createFrom().item("there");
        });

        // Then
        assertThat(result).isEqualTo("there");
        assertThat(tries).hasValue(20);
        assertThat(contexts).hasSize(1);
        assertThat(metrics.counter("consumer.retries").count()).isEqualTo(19);
    }

    @Test
    void an_attempt_that_throws_is_tried_again_like_one_that_fails() {
        // Given
        AtomicInteger tries = new AtomicInteger();

        // When
        String result = run(() -> {
            if (tries.incrementAndGet() < 3) {
                throw new IllegalStateException("away");
            }
            return Uni.createFrom().item("there");
        });

        // Then
        assertThat(result).isEqualTo("there");
    }

    @Test
    void what_can_never_succeed_is_tried_once() {
        // Given
        AtomicInteger tries = new AtomicInteger();

        // When
        Supplier<String> run = () -> run(() -> {
            tries.incrementAndGet();
            return Uni.createFrom().failure(new PermanentFailure("no event", null));
        });

        // Then
        assertThatThrownBy(run::get).isInstanceOf(CompletionException.class).hasCauseInstanceOf(PermanentFailure.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    @SuppressWarnings("MustBeClosedChecker") // it lasts as long as the Vert.x context, as the connector's does
    void every_try_belongs_to_the_trace_of_the_first() {
        // Given
        Trace trace = Trace.begun();
        List<String> traces = new CopyOnWriteArrayList<>();
        Supplier<Uni<String>> attempt = () -> {
            traces.add(Span.current().getSpanContext().getTraceId());
            return traces.size() < 3
                    ? Uni.createFrom().failure(new IllegalStateException("away"))
                    : Uni.createFrom().item("there");
        };

        // When
        run(() -> {
            handling(trace).makeCurrent();
            return retry.untilItSucceeds("a record", attempt);
        });

        // Then
        assertThat(traces).hasSize(3).containsOnly(trace.traceId());
    }

    private static io.opentelemetry.context.Context handling(Trace trace) {
        SpanContext place =
                SpanContext.create(trace.traceId(), trace.spanId(), TraceFlags.getSampled(), TraceState.getDefault());
        return Span.wrap(place).storeInContext(io.opentelemetry.context.Context.root());
    }

    private String run(Supplier<Uni<String>> attempt) {
        CompletableFuture<String> result = new CompletableFuture<>();
        VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext())
                .runOnContext(now -> retry.untilItSucceeds("the test", attempt)
                        .subscribe()
                        .with(result::complete, result::completeExceptionally));
        return result.join();
    }

    private static DeliverySettings quick() {
        return new SmallRyeConfigBuilder()
                .withMapping(DeliverySettings.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withDefaultValue("parcours.delivery.retry.first", "1ms")
                .withDefaultValue("parcours.delivery.retry.longest", "2ms")
                .build()
                .getConfigMapping(DeliverySettings.class);
    }
}
