package ma.parcours.local.durability;

import java.util.regex.Pattern;

/** A safety that is taken away: the run has to notice. */
enum Mutation {
    /** The relay deletes events before Kafka has them: what happens while the broker is away is told nowhere. */
    DELETE_BEFORE_ACKNOWLEDGEMENT(
            "shared-events/src/main/java/ma/parcours/events/outbox/RelayLoop.java",
            "Publisher.Outcome outcome = publisher.publish(events);",
            "outbox.delete(events.stream().map(PendingEvent::id).toList());"
                    + " Publisher.Outcome outcome = publisher.publish(events);",
            "KILL_BROKER",
            "never told"),

    /**
     * A consumer gives up what fails once: a record goes to the dead letters, a batch is never finished. The relay and the guard, on
     * threads of their own, go on.
     */
    NO_RETRY(
            "shared-events/src/main/java/ma/parcours/events/Backoff.java",
            "Duration pause = next;",
            "if (!Thread.currentThread().getName().matches(\"outbox-relay|restore-guard\")) { throw new IllegalStateException(); }"
                    + " Duration pause = next;",
            "KILL_POSTGRES,CUT_POSTGRES,DUPLICATES",
            "dead letter|not at rest"),

    /** What is told last counts, however old it is. */
    NO_VERSION_GUARD(
            "opportunity-service/src/main/java/ma/parcours/eligibility/usecase/Eligibilities.java",
            "where excluded.version > known.version",
            "where excluded.version >= 0",
            "DUPLICATES",
            "went back");

    private final String source;
    private final String original;
    private final String replacement;
    private final String faults;
    private final String finding;

    Mutation(String source, String original, String replacement, String faults, String finding) {
        this.source = source;
        this.original = original;
        this.replacement = replacement;
        this.faults = faults;
        this.finding = finding;
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

    /** How the run says so: what one of its findings begins with. */
    Pattern finding() {
        return Pattern.compile("(%s): .*".formatted(finding), Pattern.DOTALL);
    }
}
