package ma.parcours.past;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.OptionalLong;
import ma.parcours.events.OpportunityEvent;
import ma.parcours.events.OpportunitySnapshot;
import ma.parcours.events.PipelineStageChanged;

/**
 * An event that this service told once is told to its own database, which does again what was done then.
 *
 * <p>Event by event and not only the last: the database allows no other way through the pipeline, and each move is a line of
 * the history.
 */
final class RestoreOpportunity {

    private RestoreOpportunity() {}

    /** In the caller's transaction; an opportunity that is known at the event's version or a later one stays as it is. */
    static void from(OpportunityEvent event, Instant at, Connection database) throws SQLException {
        OpportunitySnapshot told = event.opportunity();
        OptionalLong known = ForgottenOpportunities.version(told.opportunityId(), database);
        if (known.isEmpty()) {
            ForgottenOpportunities.add(told, database);
        }
        if (known.isEmpty() || known.getAsLong() < told.version()) {
            ForgottenOpportunities.describe(told, at, database);
            if (event instanceof PipelineStageChanged moved) {
                ForgottenOpportunities.move(moved, at, database);
            }
        }
    }
}
