package ma.parcours.events.sample;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Keeps a ledger up to date from the contacts' topic. The ledger is nowhere but in memory: whoever starts anew begins at
 * the topic's beginning, where everything still lies.
 */
public final class LedgerReader implements AutoCloseable {

    private static final String TOPIC = "parcours.contact.events";
    private static final Duration POLL = Duration.ofMillis(100);

    private final Ledger ledger = new Ledger();
    private final KafkaConsumer<String, String> consumer;
    private final Collection<TopicPartition> partitions;

    public LedgerReader(String bootstrapServers) {
        this.consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new StringDeserializer());
        this.partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** With everything entered that has been told by now. */
    public Ledger upToDate() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(ledger::take);
        }
        return ledger;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
