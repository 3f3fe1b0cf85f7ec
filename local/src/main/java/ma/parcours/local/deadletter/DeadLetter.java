package ma.parcours.local.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** A record that a consumer gave up, with what was noted of it then. */
record DeadLetter(DeadLetterTopic topic, ConsumerRecord<byte[], byte[]> content) {

    private static final String NOTES = "dead-letter-";
    private static final int MOST_CHARACTERS = 200;

    String place() {
        return topic.topic() + ":" + content.partition() + ":" + content.offset();
    }

    /** All that may be shown: the value may tell of people, and so may what an exception quotes of it. */
    String line() {
        return "%s  %s  key=%s  type=%s  reason=%s"
                .formatted(
                        place(),
                        Instant.ofEpochMilli(content.timestamp()),
                        shown(content.key()),
                        header("ce_type"),
                        header(NOTES + "reason"));
    }

    /**
     * The record as its consumer met it, byte by byte. Its key chooses the partition as always, so it comes behind what
     * was told of the same contact meanwhile; without a key it goes where it was.
     */
    ProducerRecord<byte[], byte[]> asItWas() {
        return new ProducerRecord<>(
                topic.source(), content.key() == null ? partition() : null, content.key(), content.value(), headers());
    }

    private List<Header> headers() {
        return Arrays.stream(content.headers().toArray())
                .filter(header -> !header.key().startsWith(NOTES))
                .toList();
    }

    private @Nullable Integer partition() {
        try {
            return Integer.valueOf(header(NOTES + "partition"));
        } catch (NumberFormatException notNoted) {
            return null;
        }
    }

    private String header(String name) {
        var header = content.headers().lastHeader(name);
        return shown(header == null ? null : header.value());
    }

    /** Nothing that a terminal would obey, and not without end. */
    private static String shown(byte @Nullable [] bytes) {
        if (bytes == null) {
            return "–";
        }
        return new String(bytes, UTF_8)
                .codePoints()
                .limit(MOST_CHARACTERS)
                .map(each -> Character.isISOControl(each) ? '?' : each)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
