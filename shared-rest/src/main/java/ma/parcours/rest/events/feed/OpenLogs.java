package ma.parcours.rest.events.feed;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import ma.parcours.events.kafka.KafkaAccess;
import ma.parcours.events.log.TopicLog;

/**
 * The service's own topic, read for requests: on threads of their own, since reading blocks, and what was opened stays
 * open. So many are read at once, so many wait for their turn, and for so long: more than that is refused, so that Kafka
 * can be away without anything piling up here.
 */
@ApplicationScoped
class OpenLogs {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final KafkaAccess kafka;
    private final String topic;
    private final BlockingQueue<TopicLog> idle = new ArrayBlockingQueue<>(AT_ONCE);
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(WAITING), OpenLogs::thread);

    OpenLogs(KafkaAccess kafka, OwnEvents own) {
        this.kafka = kafka;
        this.topic = own.aggregate().topic();
    }

    /**
     * Fails with what is known as a passing outage when Kafka is away, or when too many ask at once. Whoever has run out
     * of patience before their turn came is not read for any more.
     */
    <T> Uni<T> read(Function<TopicLog, T> reading) {
        return Uni.createFrom()
                .completionStage(() -> CompletableFuture.supplyAsync(() -> readNow(reading), threads))
                .ifNoItem()
                .after(PATIENCE)
                .failWith(() -> new TimeoutException(topic + " was not read within " + PATIENCE));
    }

    /** What failed is not used again: nobody knows which state it is in. */
    private <T> T readNow(Function<TopicLog, T> reading) {
        TopicLog log = idle.poll();
        TopicLog open = log == null ? TopicLog.open(kafka, topic) : log;
        T read;
        try {
            read = reading.apply(open);
        } catch (RuntimeException failed) {
            open.close();
            throw failed;
        }
        if (!idle.offer(open)) {
            open.close();
        }
        return read;
    }

    @PreDestroy
    void stop() throws InterruptedException {
        threads.shutdownNow();
        if (threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            List<TopicLog> open = new ArrayList<>();
            idle.drainTo(open);
            open.forEach(TopicLog::close);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "event-feed");
        thread.setDaemon(true);
        return thread;
    }
}
