package ma.parcours.local.durability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import ma.parcours.local.deadletter.DeadLetterTopic;
import ma.parcours.local.fault.Arena;
import ma.parcours.local.fault.EventTopics;
import ma.parcours.local.fault.Poisoned;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** What the consumers gave up: the poison of the run, all of it and nothing else. */
final class DeadLetters {

    private final Arena arena;
    private final List<String> wrong = new ArrayList<>();
    private long poisoned;

    DeadLetters(Arena arena) {
        this.arena = arena;
    }

    /** Looks at them, and takes the run's own poison out again. */
    void examine() throws ExecutionException, InterruptedException {
        for (var each : DeadLetterTopic.values()) {
            examine(each.source(), each.topic());
        }
    }

    /** Records that were given up and should not have been, and poison that was not. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** How many records of the run's own poison were given up. */
    long poisoned() {
        return poisoned;
    }

    private void examine(String source, String deadLetterTopic) throws ExecutionException, InterruptedException {
        var expected = arena.poisoned().on(source);
        var found = new HashSet<Poisoned.Place>();
        var records = new EventTopics(arena.bootstrap()).read(deadLetterTopic, 1);
        for (var dead : records) {
            var place = origin(dead);
            if (expected.contains(place)) {
                found.add(place);
            } else {
                wrong.add("%s holds %s of %s: %s"
                        .formatted(deadLetterTopic, place, source, header(dead, "dead-letter-reason")));
            }
        }
        poisoned += found.size();
        var left = new HashSet<>(expected);
        left.removeAll(found);
        left.forEach(place -> wrong.add("the poison at %s of %s was never given up".formatted(place, source)));
        if (wrong.isEmpty()) {
            empty(deadLetterTopic, records.size());
        }
    }

    private void empty(String topic, int records) throws ExecutionException, InterruptedException {
        if (records == 0) {
            return;
        }
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, arena.bootstrap()))) {
            var all = new HashMap<TopicPartition, RecordsToDelete>();
            all.put(new TopicPartition(topic, 0), RecordsToDelete.beforeOffset(-1));
            admin.deleteRecords(all).all().get();
        }
    }

    private static Poisoned.Place origin(ConsumerRecord<byte[], byte[]> dead) {
        return new Poisoned.Place(
                Integer.parseInt(header(dead, "dead-letter-partition")),
                Long.parseLong(header(dead, "dead-letter-offset")));
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "-1" : new String(header.value(), UTF_8);
    }
}
