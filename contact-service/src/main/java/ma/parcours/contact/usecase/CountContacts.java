package ma.parcours.contact.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ma.parcours.contact.ContactStatus;
import ma.parcours.contact.Tag;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.rest.paging.Where;

/** The contacts that a filter lets through, by status and by tag. */
@ApplicationScoped
public class CountContacts {

    private final Transactions transactions;
    private final Contacts contacts;

    CountContacts(Transactions transactions, Contacts contacts) {
        this.transactions = transactions;
        this.contacts = contacts;
    }

    public Uni<ContactCounts> count(ContactFilter filter) {
        Where where = filter.where();
        return transactions.reading(() -> by("status", ContactStatus.class, where)
                .chain(byStatus -> by("tag", Tag.class, where).map(byTag -> new ContactCounts(byStatus, byTag))));
    }

    private <E extends Enum<E>> Uni<Map<E, Long>> by(String path, Class<E> type, Where where) {
        return contacts.countedBy(path, where).map(rows -> complete(type, rows));
    }

    private static <E extends Enum<E>> Map<E, Long> complete(Class<E> type, List<Object[]> rows) {
        Map<E, Long> counts = new EnumMap<>(type);
        Arrays.stream(type.getEnumConstants()).forEach(each -> counts.put(each, 0L));
        rows.forEach(row -> counts.put(type.cast(row[0]), (Long) row[1]));
        return counts;
    }
}
