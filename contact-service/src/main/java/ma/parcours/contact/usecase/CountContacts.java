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

/** The contacts that a filter lets through, by status and by tag. */
@ApplicationScoped
public class CountContacts {

    private final Transactions transactions;
    private final Census census;

    CountContacts(Transactions transactions, Census census) {
        this.transactions = transactions;
        this.census = census;
    }

    public Uni<ContactCounts> count(ContactFilter filter) {
        return transactions.reading(() -> by("status", ContactStatus.class, filter)
                .chain(byStatus -> by("tag", Tag.class, filter).map(byTag -> new ContactCounts(byStatus, byTag))));
    }

    private <E extends Enum<E>> Uni<Map<E, Long>> by(String path, Class<E> type, ContactFilter filter) {
        return census.countedBy(path, filter).map(rows -> complete(type, rows));
    }

    private static <E extends Enum<E>> Map<E, Long> complete(Class<E> type, List<Object[]> rows) {
        Map<E, Long> counts = new EnumMap<>(type);
        Arrays.stream(type.getEnumConstants()).forEach(each -> counts.put(each, 0L));
        rows.forEach(row -> counts.put(type.cast(row[0]), (Long) row[1]));
        return counts;
    }
}
