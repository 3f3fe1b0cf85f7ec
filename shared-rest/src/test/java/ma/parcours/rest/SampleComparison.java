package ma.parcours.rest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ma.parcours.rest.operation.CurrentRun;
import ma.parcours.rest.operation.Divergence;
import ma.parcours.rest.operation.reconciliation.Comparison;
import ma.parcours.rest.operation.told.TopicReading;

/** The sample names what it finds, and repairs nothing. */
@ApplicationScoped
public class SampleComparison implements Comparison {

    @Override
    public List<String> kinds() {
        return List.of("sample_lost");
    }

    @Override
    public Uni<Void> repair(CurrentRun run, TopicReading reading, List<Divergence> found) {
        return Uni.createFrom().voidItem();
    }
}
