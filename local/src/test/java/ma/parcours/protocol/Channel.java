package ma.parcours.protocol;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way from one service to the other: the outbox of the one, the topic, and how far the other has read. */
final class Channel {

    private final Deque<Message> outbox = new ArrayDeque<>();
    private final List<Message> topic = new ArrayList<>();
    private int offset;

    void store(Message message) {
        outbox.add(message);
    }

    boolean hasUnpublished() {
        return !outbox.isEmpty();
    }

    boolean hasUnread() {
        return offset < topic.size();
    }

    boolean hasPublished() {
        return !topic.isEmpty();
    }

    void publish() {
        publishAndForgetThatItDid();
        outbox.remove();
    }

    /** The relay crashes between the acknowledgement and the deletion. */
    void publishAndForgetThatItDid() {
        topic.add(outbox.element());
    }

    /** What a relay that deletes before the acknowledgement does when it crashes. */
    void lose() {
        outbox.remove();
    }

    /** A relay that was thought dead sends once more what it had in hand: the oldest message. */
    void republishOldest() {
        topic.add(topic.get(0));
    }

    Message next() {
        return topic.get(offset);
    }

    void commitOffset() {
        offset++;
    }

    void rewind() {
        offset = 0;
    }

    boolean isRewindable() {
        return offset > 0;
    }

    @Override
    public String toString() {
        return labels(outbox.stream()) + labels(topic.stream()) + offset;
    }

    private static String labels(Stream<Message> messages) {
        return messages.map(Message::label).collect(Collectors.joining(",", "[", "]"));
    }
}
