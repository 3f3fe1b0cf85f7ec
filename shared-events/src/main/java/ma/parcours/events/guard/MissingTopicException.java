package ma.parcours.events.guard;

import org.apache.kafka.common.KafkaException;

/** Kafka answers, and knows no such topic: somebody has to create it. */
final class MissingTopicException extends KafkaException {

    private static final long serialVersionUID = 1;

    private final String topic;

    MissingTopicException(String topic, Throwable cause) {
        super("topic " + topic + " is missing", cause);
        this.topic = topic;
    }

    String topic() {
        return topic;
    }
}
