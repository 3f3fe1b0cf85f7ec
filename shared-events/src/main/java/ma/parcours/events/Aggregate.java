package ma.parcours.events;

import java.util.Locale;

/** Whose events they are; the owning service publishes them on the topic of the aggregate. */
public enum Aggregate {
    CONTACT,
    OPPORTUNITY;

    /** As in the outbox' {@code aggregatetype}; Debezium's event router makes the topic's name of it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String topic() {
        return switch (this) {
            case CONTACT -> Topics.CONTACT_EVENTS;
            case OPPORTUNITY -> Topics.OPPORTUNITY_EVENTS;
        };
    }

    public static Aggregate ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
