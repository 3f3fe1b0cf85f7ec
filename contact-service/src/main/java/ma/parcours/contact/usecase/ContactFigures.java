package ma.parcours.contact.usecase;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import ma.parcours.contact.ContactStatus;
import ma.parcours.rest.figure.Counts;
import ma.parcours.rest.figure.Figure;
import ma.parcours.rest.paging.Where;

/** The gauge {@code contacts}: how many there are at each stage of the workflow; what it adds up is folded on that occasion. */
@ApplicationScoped
class ContactFigures implements Figure {

    private final ContactTallies tallies;
    private final Counts<ContactStatus> byStatus;

    ContactFigures(ContactTallies tallies, MeterRegistry registry) {
        this.tallies = tallies;
        this.byStatus = new Counts<>(registry, "contacts", "status", Stream.of(ContactStatus.values()));
    }

    @Override
    public Uni<?> look() {
        return tallies.fold()
                .chain(folded -> tallies.countedBy("status", Where.everything()))
                .invoke(byStatus::show);
    }
}
