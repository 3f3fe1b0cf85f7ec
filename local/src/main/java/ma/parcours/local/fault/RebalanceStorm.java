package ma.parcours.local.fault;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import ma.parcours.local.stack.Service;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Somebody joins a consumer group and leaves it again, many times: partitions move to and fro under load. */
record RebalanceStorm(Service service) implements Fault {

    private static final Duration STAY = Duration.ofMillis(700);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final int TIMES = 6;

    @Override
    public String strike(Arena arena, Random random) {
        var taken = 0;
        for (var time = 0; time < TIMES; time++) {
            taken += joinAndLeave(arena);
        }
        if (taken == 0) {
            throw new NotStruck("no partition was ever given to the newcomer");
        }
        return "%d times a newcomer, who was given %d partitions in all".formatted(TIMES, taken);
    }

    private int joinAndLeave(Arena arena) {
        var topic = service == Service.CONTACT ? EventTopics.OPPORTUNITY : EventTopics.CONTACT;
        try (var newcomer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        arena.bootstrap(),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        service.code(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                        CooperativeStickyAssignor.class.getName()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            newcomer.subscribe(List.of(topic));
            var most = 0;
            var end = System.nanoTime() + STAY.toNanos();
            while (System.nanoTime() < end) {
                newcomer.poll(POLL);
                most = Math.max(most, newcomer.assignment().size());
            }
            return most;
        }
    }
}
