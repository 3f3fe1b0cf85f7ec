package ma.parcours.events.guard;

import io.smallrye.mutiny.Uni;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import ma.parcours.events.consumption.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What a service has told and heard, and how its database gets to know it again after a restore. */
public interface Past {

    /** The topic that this service alone tells. */
    String told();

    /** The topic that it listens to. */
    String heard();

    /** The consumer group by which it listens. */
    String group();

    /** How many of these events of its own the database knows nothing of; one statement, there may be millions to ask for. */
    long lacking(Connection database, List<ReceivedEvent> told) throws SQLException;

    /**
     * Puts what these events of its own tell back into the database, in their order and in the caller's transaction; what
     * the database knows already stays as it is.
     */
    void restore(Connection database, List<ReceivedEvent> told) throws SQLException;

    /** Applies what the other service told once more; what had its effect already has none. */
    Uni<Void> hear(List<ConsumerRecord<String, String>> heard);
}
