package ma.parcours.lead.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import ma.parcours.architect.ArchitectId;
import ma.parcours.architect.usecase.Architects;
import ma.parcours.contact.Contact;
import ma.parcours.contact.ContactId;
import ma.parcours.contact.usecase.Announcements;
import ma.parcours.contact.usecase.Contacts;
import ma.parcours.events.Ids;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.lead.Lead;
import ma.parcours.timeline.Kind;
import ma.parcours.timeline.usecase.Journal;
import org.jspecify.annotations.Nullable;

/** A lead becomes a contact; asked again, it answers with the same one, whoever asked first. */
@ApplicationScoped
public class ConvertLead {

    private final Transactions transactions;
    private final Leads leads;
    private final Contacts contacts;
    private final Architects architects;
    private final Journal journal;
    private final Announcements announcements;
    private final Clock clock;

    ConvertLead(
            Transactions transactions,
            Leads leads,
            Contacts contacts,
            Architects architects,
            Journal journal,
            Announcements announcements,
            Clock clock) {
        this.transactions = transactions;
        this.leads = leads;
        this.contacts = contacts;
        this.architects = architects;
        this.journal = journal;
        this.announcements = announcements;
        this.clock = clock;
    }

    public Uni<Conversion> convert(LeadTarget target, @Nullable ArchitectId architect, String actor) {
        return transactions.writing(() -> leads.locked(target)
                .chain(lead -> lead.contact().map(this::already).orElseGet(() -> justNow(lead, architect, actor))));
    }

    private Uni<Conversion> already(ContactId contact) {
        return contacts.known(contact).map(known -> new Conversion(known, false));
    }

    private Uni<Conversion> justNow(Lead lead, @Nullable ArchitectId architect, String actor) {
        Said said = new Said(lead.id().value(), architect == null ? null : architect.value());
        Instant at = clock.instant();
        return architects
                .mustExist(said.architecteId())
                .chain(() -> contacts.persist(lead.convert(new ContactId(Ids.next()), architect, actor, at)))
                .call(contact -> journal.writeArrival(Kind.LEAD_CONVERTI, contact, said, actor, at))
                .call(announcements::modified)
                .map(ConvertLead::isNew);
    }

    private static Conversion isNew(Contact contact) {
        return new Conversion(contact, true);
    }

    private record Said(UUID leadId, @Nullable UUID architecteId) {}
}
