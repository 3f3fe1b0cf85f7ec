package ma.parcours.opportunity.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import ma.parcours.eligibility.ContactId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NewsTest {

    private static final ContactId CONTACT = new ContactId(UUID.randomUUID());
    private static final Duration LONG = Duration.ofSeconds(20);

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger seen = new AtomicInteger();

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void what_is_there_already_is_not_waited_for() throws Exception {
        seen.set(1);

        assertThat(await(new News(looking("20s")), LONG).get(5, TimeUnit.SECONDS))
                .isEqualTo(1);
    }

    @Test
    void whoever_waits_is_woken_by_what_arrives() throws Exception {
        // Given
        News news = new News(looking("20s"));
        CompletableFuture<Integer> waiting = await(news, LONG);

        // When
        seen.set(1);
        while (!waiting.isDone()) {
            news.arrived(List.of(CONTACT));
        }

        // Then
        assertThat(waiting.get(5, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void what_another_replica_applied_is_found_by_looking() throws Exception {
        CompletableFuture<Integer> waiting = await(new News(looking("10ms")), LONG);

        seen.set(1);

        assertThat(waiting.get(5, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void when_the_patience_is_over_what_was_seen_last_is_the_answer() throws Exception {
        assertThat(await(new News(looking("10ms")), Duration.ofMillis(50)).get(5, TimeUnit.SECONDS))
                .isZero();
    }

    private CompletableFuture<Integer> await(News news, Duration patience) {
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        vertx.runOnContext(go -> news.await(
                        CONTACT, patience, () -> Uni.createFrom().item(seen.get()), number -> number > 0)
                .subscribe()
                .with(answer::complete, answer::completeExceptionally));
        return answer;
    }

    private static OpportunitySettings looking(String often) {
        return new SmallRyeConfigBuilder()
                .withMapping(OpportunitySettings.class)
                .withDefaultValue("parcours.opportunity.patience.look", often)
                .withDefaultValue("parcours.opportunity.watchdog.every", "5s")
                .withConverter(Duration.class, 200, new io.quarkus.runtime.configuration.DurationConverter())
                .build()
                .getConfigMapping(OpportunitySettings.class);
    }
}
