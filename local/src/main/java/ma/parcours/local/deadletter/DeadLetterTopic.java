package ma.parcours.local.deadletter;

import java.util.Arrays;
import java.util.Optional;
import ma.parcours.local.fault.EventTopics;
import ma.parcours.local.stack.Service;

/** Where a consumer puts what it could never read. */
public enum DeadLetterTopic {
    OF_CONTACT_EVENTS(EventTopics.CONTACT, Service.OPPORTUNITY),
    OF_OPPORTUNITY_EVENTS(EventTopics.OPPORTUNITY, Service.CONTACT);

    private final String source;
    private final Service reader;

    DeadLetterTopic(String source, Service reader) {
        this.source = source;
        this.reader = reader;
    }

    static Optional<DeadLetterTopic> named(String topic) {
        return Arrays.stream(values())
                .filter(each -> each.topic().equals(topic))
                .findFirst();
    }

    public String topic() {
        return source + "." + reader.code() + ".dlq";
    }

    /** The topic that its records came from and go back to. */
    public String source() {
        return source;
    }

    /** The group of the service that could not read them. */
    String group() {
        return reader.code();
    }
}
