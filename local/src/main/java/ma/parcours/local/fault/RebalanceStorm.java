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

/** Somebody joins a consumer group and leaves it as soon as they are given partitions, again and again, under load. */
record RebalanceStorm(Service service) implements Fault {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final int TIMES = 4;

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
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (newcomer.assignment().isEmpty() && System.nanoTime() < end) {
                newcomer.poll(POLL);
            }
            return newcomer.assignment().size();
        }
    }
}
