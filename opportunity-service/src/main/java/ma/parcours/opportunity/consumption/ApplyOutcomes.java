package ma.parcours.opportunity.consumption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import ma.parcours.events.ContactEvent;
import ma.parcours.events.DomainEvent;
import ma.parcours.events.Ids;
import ma.parcours.events.consumption.PermanentFailure;
import ma.parcours.opportunity.Opportunity;
import ma.parcours.opportunity.OpportunityId;
import ma.parcours.opportunity.PipelineStage;
import ma.parcours.opportunity.StageChange;
import ma.parcours.opportunity.usecase.NewOpportunities;
import ma.parcours.opportunity.usecase.Opportunities;
import ma.parcours.opportunity.usecase.StageChanges;
import ma.parcours.rest.operation.told.ToldEvent;
import org.jboss.logging.Logger;

/** Contact-service's answers reach their opportunities; an answer that is known already changes nothing. */
@ApplicationScoped
public class ApplyOutcomes {

    private static final Logger LOG = Logger.getLogger(ApplyOutcomes.class);

    /** Who moves an opportunity that nobody moved. */
    private static final String SYSTEM = "systeme";

    private final Opportunities opportunities;
    private final NewOpportunities newOpportunities;
    private final StageChanges stageChanges;
    private final Clock clock;

    ApplyOutcomes(
            Opportunities opportunities, NewOpportunities newOpportunities, StageChanges stageChanges, Clock clock) {
        this.opportunities = opportunities;
        this.newOpportunities = newOpportunities;
        this.stageChanges = stageChanges;
        this.clock = clock;
    }

    /** In the caller's transaction; what no opportunity could ever be is passed over. */
    public Uni<Void> toldIn(List<ToldEvent> events) {
        return of(events.stream()
                .map(event -> event.event().event())
                .filter(ContactEvent.class::isInstance)
                .map(ApplyOutcomes::possible)
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Told> possible(DomainEvent event) {
        try {
            return Optional.of(Told.of(event));
        } catch (PermanentFailure impossible) {
            return Optional.empty();
        }
    }

    /** In the caller's transaction. */
    Uni<Void> of(List<Told> told) {
        Map<OpportunityId, Outcome> outcomes = new LinkedHashMap<>();
        told.stream()
                .map(Told::outcome)
                .flatMap(Optional::stream)
                .forEach(outcome -> outcomes.putIfAbsent(outcome.opportunity(), outcome));
        return outcomes.isEmpty() ? Uni.createFrom().voidItem() : apply(outcomes);
    }

    private Uni<Void> apply(Map<OpportunityId, Outcome> outcomes) {
        return addMissing(outcomes)
                .chain(() -> opportunities.locked(outcomes.keySet()))
                .map(found -> decide(found, outcomes))
                .chain(stageChanges::add);
    }

    /** An opportunity that contact-service agreed to exists, even if this database has forgotten it. */
    private Uni<Void> addMissing(Map<OpportunityId, Outcome> outcomes) {
        return opportunities.known(outcomes.keySet()).chain(known -> {
            Uni<Void> all = Uni.createFrom().voidItem();
            for (Outcome outcome : outcomes.values()) {
                if (outcome.agreed() && !known.contains(outcome.opportunity())) {
                    all = all.chain(() -> add(outcome));
                }
            }
            return all;
        });
    }

    private Uni<Void> add(Outcome outcome) {
        LOG.warnf(
                "opportunity was missing and is added again opportunity=%s",
                outcome.opportunity().value());
        return newOpportunities.addIfAbsent(outcome.echo()).replaceWithVoid();
    }

    private List<StageChange> decide(List<Opportunity> found, Map<OpportunityId, Outcome> outcomes) {
        List<StageChange> changes = new ArrayList<>();
        for (Opportunity opportunity : found) {
            decide(opportunity, Objects.requireNonNull(outcomes.get(opportunity.id())))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<StageChange> decide(Opportunity opportunity, Outcome outcome) {
        Instant at = clock.instant();
        PipelineStage from = opportunity.pipelineStage();
        boolean news = outcome.agreed() ? opportunity.confirmed(at) : opportunity.refused(at);
        if (news) {
            LOG.infof(
                    "promotion %s opportunity=%s",
                    opportunity.promotion().code(), opportunity.id().value());
        }
        return news && !outcome.agreed()
                ? Optional.of(StageChange.moved(Ids.next(), opportunity, from, SYSTEM, at))
                : Optional.empty();
    }
}
