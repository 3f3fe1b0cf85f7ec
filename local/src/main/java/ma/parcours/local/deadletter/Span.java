package ma.parcours.local.deadletter;

import java.util.regex.Pattern;

/**
 * Some records of a dead-letter topic that lie side by side, as an operator names them after having seen the list.
 *
 * @param to the last one
 */
public record Span(DeadLetterTopic topic, int partition, long from, long to) {

    private static final Pattern FORM = Pattern.compile("([^:]+):(\\d{1,9}):(\\d{1,18})(?:-(\\d{1,18}))?");

    public Span {
        if (to < from) {
            throw new IllegalArgumentException("it ends before it begins");
        }
    }

    /** {@code TOPIC:PARTITION:OFFSET} or {@code TOPIC:PARTITION:FROM-TO}. */
    public static Span of(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no place: write it as --list does, or a range as TOPIC:PARTITION:FROM-TO");
        }
        var topic = DeadLetterTopic.named(parts.group(1))
                .orElseThrow(() -> new IllegalArgumentException("\"" + parts.group(1) + "\" is no dead-letter topic"));
        var from = Long.parseLong(parts.group(3));
        var to = parts.group(4) == null ? from : Long.parseLong(parts.group(4));
        return new Span(topic, Integer.parseInt(parts.group(2)), from, to);
    }

    boolean contains(DeadLetter letter) {
        return letter.topic() == topic
                && letter.content().partition() == partition
                && letter.content().offset() >= from
                && letter.content().offset() <= to;
    }

    long length() {
        return to - from + 1;
    }

    @Override
    public String toString() {
        return topic.topic() + ":" + partition + ":" + from + (to == from ? "" : "-" + to);
    }
}
