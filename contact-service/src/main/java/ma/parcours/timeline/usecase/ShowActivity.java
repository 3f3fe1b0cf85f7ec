package ma.parcours.timeline.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.parcours.contact.Contact;
import ma.parcours.contact.ContactId;
import ma.parcours.contact.usecase.Contacts;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.rest.access.Sight;
import ma.parcours.rest.paging.Listing;
import ma.parcours.rest.paging.Page;
import ma.parcours.rest.paging.PageRequest;
import ma.parcours.timeline.Kind;
import ma.parcours.timeline.TimelineEntry;

/** One page of what happened to all the contacts that somebody sees. */
@ApplicationScoped
public class ShowActivity {

    private final Transactions transactions;
    private final Contacts contacts;
    private final TimelineEntries entries;

    ShowActivity(Transactions transactions, Contacts contacts, TimelineEntries entries) {
        this.transactions = transactions;
        this.contacts = contacts;
        this.entries = entries;
    }

    /** Of these kinds; of any if none is named. */
    public <V> Uni<Page<V>> show(
            Set<Kind> kinds,
            Sight sight,
            PageRequest<TimelineEntry> request,
            BiFunction<TimelineEntry, Contact, V> view) {
        return transactions.reading(
                () -> Listing.of(entries, TimelineEntries.seen(kinds, sight), request, Function.identity())
                        .chain(page -> withContacts(page, view)));
    }

    private <V> Uni<Page<V>> withContacts(Page<TimelineEntry> page, BiFunction<TimelineEntry, Contact, V> view) {
        Set<ContactId> concerned =
                page.data().stream().map(TimelineEntry::contact).collect(Collectors.toSet());
        return contacts.among(concerned)
                .map(known -> page.map(entry -> view.apply(entry, Objects.requireNonNull(known.get(entry.contact())))));
    }
}
