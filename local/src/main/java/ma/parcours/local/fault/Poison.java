package ma.parcours.local.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Records that nobody can make sense of appear on both topics. */
record Poison() implements Fault {

    private static final Map<String, String> TYPES = Map.of(
            EventTopics.CONTACT,
            "parcours.contact.AcompteRecu",
            EventTopics.OPPORTUNITY,
            "parcours.opportunity.ClientPromoted");

    @Override
    public String strike(Arena arena, Random random) throws Exception {
        var sent = 0;
        try (var producer = new EventTopics(arena.bootstrap()).producer()) {
            for (var topic : EventTopics.ALL) {
                for (var poison : kinds(topic, new UUID(random.nextLong(), random.nextLong()).toString())) {
                    var place = producer.send(poison).get();
                    arena.poisoned().add(topic, place.partition(), place.offset());
                    sent++;
                }
            }
        }
        return sent + " unreadable records sent";
    }

    private static List<ProducerRecord<byte[], byte[]>> kinds(String topic, String key) {
        var type = TYPES.get(topic);
        return List.of(
                poison(topic, key, type + ".v1", "{\"unlockId\": 7"),
                poison(topic, key, type + ".v1", "{}"),
                poison(topic, key, type + ".v1", null),
                poison(topic, key, type + ".v99", "{}"),
                poison(topic, key, null, "{}"));
    }

    private static ProducerRecord<byte[], byte[]> poison(
            String topic, String key, @Nullable String type, @Nullable String value) {
        var poison = new ProducerRecord<>(topic, key.getBytes(UTF_8), value == null ? null : value.getBytes(UTF_8));
        poison.headers().add("ce_id", key.getBytes(UTF_8));
        poison.headers().add("ce_time", "2026-01-01T00:00:00Z".getBytes(UTF_8));
        if (type != null) {
            poison.headers().add("ce_type", type.getBytes(UTF_8));
        }
        return poison;
    }
}
