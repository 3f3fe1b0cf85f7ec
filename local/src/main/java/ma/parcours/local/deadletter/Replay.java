package ma.parcours.local.deadletter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import ma.parcours.local.terminal.CannotGoOn;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Sends dead letters back to where they came from, and takes them off the dead-letter topic once Kafka has them there.
 *
 * <p>A crash in between leaves them in both places, and the next replay sends them once more: the consumers drop what
 * they know.
 */
final class Replay implements DeadLetterLog.SliceReader {

    private final DeadLetterLog log;
    private final Producer<byte[], byte[]> producer;
    private final Predicate<DeadLetter> dropped;
    private final Map<DeadLetterTopic, Map<TopicPartition, Long>> last = new EnumMap<>(DeadLetterTopic.class);
    private int sent;
    private int discarded;

    /** Those that are {@code dropped} are taken off without having been sent. */
    Replay(DeadLetterLog log, Producer<byte[], byte[]> producer, Predicate<DeadLetter> dropped) {
        this.log = log;
        this.producer = producer;
        this.dropped = dropped;
    }

    @Override
    public void read(List<DeadLetter> slice) throws InterruptedException {
        var sendings = new ArrayList<Sending>();
        slice.forEach(letter ->
                sendings.add(new Sending(letter, dropped.test(letter) ? Optional.empty() : Optional.of(send(letter)))));
        producer.flush();
        for (var sending : sendings) {
            settle(sending);
        }
        removeBefore(slice.get(slice.size() - 1), 1);
    }

    int sent() {
        return sent;
    }

    int discarded() {
        return discarded;
    }

    /** Where the last of them lie now, by partition: whoever is past those is past all of them. */
    Map<DeadLetterTopic, Map<TopicPartition, Long>> last() {
        return last;
    }

    private Future<RecordMetadata> send(DeadLetter letter) {
        try {
            return producer.send(letter.asItWas());
        } catch (KafkaException refused) {
            return CompletableFuture.failedFuture(refused);
        }
    }

    private void settle(Sending sending) throws InterruptedException {
        if (sending.answer().isEmpty()) {
            discarded++;
            return;
        }
        try {
            var place = sending.answer().get().get();
            last.computeIfAbsent(sending.letter().topic(), first -> new HashMap<>())
                    .merge(new TopicPartition(place.topic(), place.partition()), place.offset(), Math::max);
            sent++;
        } catch (ExecutionException refused) {
            removeBefore(sending.letter(), 0);
            throw new CannotGoOn(
                    "Kafka did not take back %s (%s)".formatted(sending.letter().place(), Kafka.reason(refused)),
                    "run this again: what it has taken is off the dead-letter topic");
        }
    }

    /** Nothing of what may not have been acknowledged. */
    private void removeBefore(DeadLetter letter, int more) throws InterruptedException {
        var content = letter.content();
        log.remove(new TopicPartition(content.topic(), content.partition()), content.offset() + more);
    }

    /** A dead letter, and what Kafka will say to it unless it is dropped. */
    private record Sending(DeadLetter letter, Optional<Future<RecordMetadata>> answer) {}
}
