package ma.parcours.rest.events.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.parcours.events.log.Positions;
import ma.parcours.events.log.TopicLog;
import ma.parcours.rest.problem.InvalidRequest;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One walk along the topic, from where a query begins to where it has enough. */
final class FeedReading {

    /** After so many records an answer is given even if nothing was found: the next query goes on from there. */
    static final int BUDGET = 5_000;

    private static final int STEP = 500;

    private final FeedQuery query;
    private final List<ToldEvent> found = new ArrayList<>();
    private Positions at;
    private int passed;

    private FeedReading(FeedQuery query, Positions at) {
        this.query = query;
        this.at = at;
    }

    /**
     * Blocks; what the topic does not keep any more is passed over. Throws {@link InvalidRequest} for a place behind the
     * end: the topic has been made anew since, and to wait there would be to miss what has been told in the meantime.
     */
    static FeedReading of(FeedQuery query, TopicLog log) {
        FeedReading reading = new FeedReading(query, query.after().advancedTo(log.beginning()));
        Positions end = log.end();
        if (!end.reaches(query.after())) {
            throw InvalidRequest.because("after", "not-a-cursor");
        }
        while (!reading.hasEnough() && reading.passed < BUDGET && !reading.at.reaches(end)) {
            reading.take(log.slice(reading.at, end, STEP));
        }
        return reading;
    }

    List<ToldEvent> found() {
        return found;
    }

    Positions at() {
        return at;
    }

    /** Behind the last record of a slice lies what only its end knows of: markers that are no records. */
    private void take(TopicLog.Slice slice) {
        for (ConsumerRecord<String, String> message : slice.records()) {
            if (hasEnough()) {
                return;
            }
            look(message);
            at = at.advancedTo(new Positions(Map.of(message.partition(), message.offset() + 1)));
        }
        at = at.advancedTo(slice.next());
    }

    private void look(ConsumerRecord<String, String> message) {
        passed++;
        if (ToldEvents.type(message).filter(query::asksFor).isPresent()) {
            ToldEvents.of(message).ifPresent(found::add);
        }
    }

    private boolean hasEnough() {
        return found.size() >= query.limit();
    }
}
