package ma.parcours.local.deadletter;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;

/** The services that read again what was replayed; their groups' offsets tell how far they are. */
record Readers(Kafka kafka, Admin admin) {

    private static final long LOOK_EVERY_MILLIS = 250;

    /**
     * Whether they are past all of these within that time. A service commits an offset only when what lies before it has
     * had its effect or is on the dead-letter topic again; it does so every second.
     */
    boolean pass(Map<DeadLetterTopic, Map<TopicPartition, Long>> last, Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (!arePast(last)) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
        return true;
    }

    private boolean arePast(Map<DeadLetterTopic, Map<TopicPartition, Long>> last) throws InterruptedException {
        for (var topic : last.entrySet()) {
            var committed = kafka.answer(
                    admin.listConsumerGroupOffsets(topic.getKey().group()).partitionsToOffsetAndMetadata());
            for (var place : topic.getValue().entrySet()) {
                var next = committed.get(place.getKey());
                if (next == null || next.offset() <= place.getValue()) {
                    return false;
                }
            }
        }
        return true;
    }
}
