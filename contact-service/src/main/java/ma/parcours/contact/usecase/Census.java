package ma.parcours.contact.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How many contacts a filter lets through: the database knows that, or else their rows are counted. */
@ApplicationScoped
class Census {

    private final ContactTallies tallies;
    private final Contacts contacts;

    Census(ContactTallies tallies, Contacts contacts) {
        this.tallies = tallies;
        this.contacts = contacts;
    }

    Uni<Long> total(ContactFilter filter) {
        return filter.isTallied()
                ? tallies.total(filter.where())
                : contacts.count(filter.where().hql(), filter.where().parameters());
    }

    /** Rows of a value of the path and how many contacts have it. */
    Uni<List<Object[]>> countedBy(String path, ContactFilter filter) {
        return filter.isTallied() ? tallies.countedBy(path, filter.where()) : contacts.countedBy(path, filter.where());
    }
}
