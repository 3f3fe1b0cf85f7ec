package ma.parcours.timeline.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import ma.parcours.contact.ContactId;
import ma.parcours.contact.usecase.Contacts;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.rest.access.Sight;
import ma.parcours.rest.paging.Listing;
import ma.parcours.rest.paging.Page;
import ma.parcours.rest.paging.PageRequest;
import ma.parcours.timeline.TimelineEntry;

/** One page of what happened to a contact. */
@ApplicationScoped
public class ShowTimeline {

    private final Transactions transactions;
    private final Contacts contacts;
    private final TimelineEntries entries;

    ShowTimeline(Transactions transactions, Contacts contacts, TimelineEntries entries) {
        this.transactions = transactions;
        this.contacts = contacts;
        this.entries = entries;
    }

    public <V> Uni<Page<V>> show(
            ContactId contact, Sight sight, PageRequest<TimelineEntry> request, Function<TimelineEntry, V> view) {
        return transactions.reading(() -> contacts.seen(contact, sight)
                .chain(known -> Listing.of(entries, TimelineEntries.about(contact), request, view)));
    }
}
