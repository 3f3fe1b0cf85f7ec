package ma.parcours.past;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import ma.parcours.events.ContactEvent;
import ma.parcours.events.Topics;
import ma.parcours.events.consumption.ReceivedEvent;
import ma.parcours.events.guard.Past;
import ma.parcours.events.guard.Statements;
import ma.parcours.promotion.consumption.OpportunityEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What contact-service told of its contacts, and heard of their opportunities. */
@ApplicationScoped
class ContactPast implements Past {

    /** A contact and all that belongs to it are committed with its version. */
    private static final String LACKING = """
            select count(*) from unnest(?, ?) as told (id, version)
            where not exists (select from contact where contact.id = told.id and contact.version >= told.version)
            """;

    private final RestoreContact restoreContact;
    private final OpportunityEvents opportunityEvents;
    private final String group;

    ContactPast(
            RestoreContact restoreContact,
            OpportunityEvents opportunityEvents,
            @ConfigProperty(name = "mp.messaging.incoming.opportunity-events.group.id") String group) {
        this.restoreContact = restoreContact;
        this.opportunityEvents = opportunityEvents;
        this.group = group;
    }

    @Override
    public String told() {
        return Topics.CONTACT_EVENTS;
    }

    @Override
    public String heard() {
        return Topics.OPPORTUNITY_EVENTS;
    }

    @Override
    public String group() {
        return group;
    }

    @Override
    public long lacking(Connection database, List<ReceivedEvent> told) throws SQLException {
        Object[] ids = told.stream().map(each -> each.event().contactId()).toArray();
        Object[] versions =
                told.stream().map(each -> each.event().aggregateVersion()).toArray();
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
            if (each.event() instanceof ContactEvent event) {
                restoreContact.from(event, each.time(), database);
            }
        }
    }

    @Override
    public Uni<Void> hear(List<ConsumerRecord<String, String>> heard) {
        return opportunityEvents.again(heard);
    }
}
