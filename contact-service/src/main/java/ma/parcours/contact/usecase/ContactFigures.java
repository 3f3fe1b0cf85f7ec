package ma.parcours.contact.usecase;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import ma.parcours.contact.ContactStatus;
import ma.parcours.rest.figure.Counts;
import ma.parcours.rest.figure.Figure;

/** The gauge {@code contacts}: how many there are at each stage of the workflow. */
@ApplicationScoped
class ContactFigures implements Figure {

    private final Contacts contacts;
    private final Counts<ContactStatus> byStatus;

    ContactFigures(Contacts contacts, MeterRegistry registry) {
        this.contacts = contacts;
        this.byStatus = new Counts<>(registry, "contacts", "status", Stream.of(ContactStatus.values()));
    }

    @Override
    public Uni<?> look() {
        return contacts.countedByStatus().invoke(byStatus::show);
    }
}
