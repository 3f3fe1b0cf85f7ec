package ma.parcours.local.endtoend.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The proxy of the end-to-end tests is a plain one: it spreads requests, and it hides nothing. */
class RoundRobinTest {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final FakeReplica one = FakeReplica.start();
    private final FakeReplica other = FakeReplica.start();
    private final ReadyReplicas replicas = new ReadyReplicas(List.of(one.url(), other.url())).watched();
    private final Vertx vertx = Vertx.vertx();
    private final RoundRobin proxy = RoundRobin.before(replicas, vertx);

    RoundRobinTest() throws IOException {}

    @AfterEach
    void close() {
        proxy.close();
        replicas.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
        one.close();
        other.close();
    }

    @Test
    void each_request_goes_to_another_replica_than_the_one_before() throws Exception {
        // When
        for (var i = 0; i < 6; i++) {
            assertThat(post()).isEqualTo(200);
        }

        // Then
        assertThat(one.requests()).isEqualTo(3);
        assertThat(other.requests()).isEqualTo(3);
    }

    @Test
    void a_replica_that_is_not_ready_gets_none_until_it_is() {
        // When
        one.ready(false);

        // Then
        await().untilAsserted(() ->
                assertThat(List.of(replicas.next(), replicas.next())).containsOnly(other.url()));

        // When
        one.ready(true);

        // Then
        await().untilAsserted(() ->
                assertThat(List.of(replicas.next(), replicas.next())).contains(one.url()));
    }

    @Test
    void when_none_is_ready_they_say_so_themselves() throws Exception {
        // Given
        one.ready(false);
        other.ready(false);

        // When
        var status = post();

        // Then
        assertThat(status).isEqualTo(503);
        assertThat(one.requests() + other.requests()).isEqualTo(1);
    }

    @Test
    void what_a_replica_does_not_answer_is_a_502_and_never_tried_again() throws Exception {
        // Given
        one.breakOff();
        other.breakOff();

        // When
        var status = post();

        // Then
        assertThat(status).isEqualTo(502);
        assertThat(one.requests() + other.requests()).isEqualTo(1);
    }

    private int post() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(proxy.url())
                .POST(BodyPublishers.ofString("{}"))
                .build();
        return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    }
}
