package ma.parcours.rest.operation.reconciliation;

import io.smallrye.mutiny.Uni;
import java.util.List;
import ma.parcours.rest.operation.CurrentRun;
import ma.parcours.rest.operation.Divergence;
import ma.parcours.rest.operation.told.TopicReading;

/**
 * What a service knows of how its tables and the topics must agree; each service has one, and beside it the statement
 * {@code reconciliation/comparison.sql}.
 */
public interface Comparison {

    /** All that the statement may answer. */
    List<String> kinds();

    /** Does what the protocol can about each; the rest is left as it is, for people to look at. */
    Uni<Void> repair(CurrentRun run, TopicReading reading, List<Divergence> found);
}
