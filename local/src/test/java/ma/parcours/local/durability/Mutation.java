package ma.parcours.local.durability;

/** A safety that is taken away: the run has to notice. */
enum Mutation {
    /** The relay deletes events before Kafka has them. */
    DELETE_BEFORE_ACKNOWLEDGEMENT(
            "shared-events/src/main/java/ma/parcours/events/outbox/RelayLoop.java",
            "Publisher.Outcome outcome = publisher.publish(events);",
            "outbox.delete(events.stream().map(PendingEvent::id).toList());"
                    + " Publisher.Outcome outcome = publisher.publish(events);",
            "KILL_BROKER,KILL_CONTACT_RELAY,KILL_OPPORTUNITY_RELAY"),

    /** A consumer gives up what fails once; the relay, which has a thread of its own, goes on. */
    NO_RETRY(
            "shared-events/src/main/java/ma/parcours/events/Backoff.java",
            "Duration pause = next;",
            "if (!Thread.currentThread().getName().equals(\"outbox-relay\")) { throw new IllegalStateException(); }"
                    + " Duration pause = next;",
            "KILL_POSTGRES,CUT_POSTGRES,DUPLICATES"),

    /** What is told last counts, however old it is. */
    NO_VERSION_GUARD(
            "opportunity-service/src/main/java/ma/parcours/eligibility/usecase/Eligibilities.java",
            "where excluded.version > known.version",
            "where excluded.version >= 0",
            "DUPLICATES");

    private final String source;
    private final String original;
    private final String replacement;
    private final String faults;

    Mutation(String source, String original, String replacement, String faults) {
        this.source = source;
        this.original = original;
        this.replacement = replacement;
        this.faults = faults;
    }

    String source() {
        return source;
    }

    String original() {
        return original;
    }

    String replacement() {
        return replacement;
    }

    /** What brings the missing safety to light. */
    String faults() {
        return faults;
    }
}
