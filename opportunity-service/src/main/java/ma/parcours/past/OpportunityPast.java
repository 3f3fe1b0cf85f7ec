package ma.parcours.past;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import ma.parcours.events.OpportunityEvent;
import ma.parcours.events.Topics;
import ma.parcours.events.consumption.ReceivedEvent;
import ma.parcours.events.guard.Past;
import ma.parcours.events.guard.Statements;
import ma.parcours.opportunity.consumption.ContactEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What opportunity-service told of its opportunities, and heard of their contacts. */
@ApplicationScoped
class OpportunityPast implements Past {

    /** An opportunity and its history are committed with its version. */
    private static final String LACKING = """
            select count(*) from unnest(?, ?) as told (id, version)
            where not exists (select from opportunity known where known.id = told.id and known.version >= told.version)
            """;

    private final ContactEvents contactEvents;
    private final String group;

    OpportunityPast(
            ContactEvents contactEvents,
            @ConfigProperty(name = "mp.messaging.incoming.contact-events.group.id") String group) {
        this.contactEvents = contactEvents;
        this.group = group;
    }

    @Override
    public String told() {
        return Topics.OPPORTUNITY_EVENTS;
    }

    @Override
    public String heard() {
        return Topics.CONTACT_EVENTS;
    }

    @Override
    public String group() {
        return group;
    }

    @Override
    public long lacking(Connection database, List<ReceivedEvent> told) throws SQLException {
        Object[] ids = events(told).map(OpportunityEvent::opportunityId).toArray();
        Object[] versions = events(told).map(OpportunityEvent::aggregateVersion).toArray();
        return Statements.first(
                        database,
                        row -> row.getLong(1),
                        LACKING,
                        database.createArrayOf("uuid", ids),
                        database.createArrayOf("bigint", versions))
                .orElseThrow();
    }

    @Override
    public void restore(Connection database, List<ReceivedEvent> told) throws SQLException {
        for (ReceivedEvent each : told) {
            if (each.event() instanceof OpportunityEvent event) {
                RestoreOpportunity.from(event, each.time(), database);
            }
        }
    }

    /** Only contact-service's topic tells whether a promotion was confirmed. */
    @Override
    public Uni<Void> hear(List<ConsumerRecord<String, String>> heard) {
        return contactEvents.again(heard);
    }

    private static Stream<OpportunityEvent> events(List<ReceivedEvent> told) {
        return told.stream()
                .map(ReceivedEvent::event)
                .filter(OpportunityEvent.class::isInstance)
                .map(OpportunityEvent.class::cast);
    }
}
