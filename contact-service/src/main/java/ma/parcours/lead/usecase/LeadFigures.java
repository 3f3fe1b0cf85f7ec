package ma.parcours.lead.usecase;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import ma.parcours.contact.Source;
import ma.parcours.events.outbox.AfterCommit;
import ma.parcours.lead.Lead;
import ma.parcours.lead.Statut;
import ma.parcours.rest.figure.Counts;
import ma.parcours.rest.figure.Figure;
import org.jspecify.annotations.Nullable;

/** The gauge {@code leads}: how many there are, by how far they have come; and the counter {@code leads_captured}. */
@Startup // shown from the start: what is first seen at 1 is no increase
@ApplicationScoped
class LeadFigures implements Figure {

    private final LeadTallies tallies;
    private final MeterRegistry registry;
    private final Counts<Statut> byStatut;

    LeadFigures(LeadTallies tallies, MeterRegistry registry) {
        this.tallies = tallies;
        this.registry = registry;
        this.byStatut = new Counts<>(registry, "leads", "statut", Stream.of(Statut.values()));
        Stream.of(Source.values()).forEach(this::counter);
        counter(null);
    }

    @Override
    public Uni<?> look() {
        return tallies.countedByStatut().invoke(byStatut::show);
    }

    /** In the lead's own transaction. */
    void captured(Lead lead) {
        AfterCommit.run(counter(lead.details().source())::increment);
    }

    private Counter counter(@Nullable Source source) {
        return registry.counter("leads.captured", "source", source == null ? "inconnue" : source.code());
    }
}
