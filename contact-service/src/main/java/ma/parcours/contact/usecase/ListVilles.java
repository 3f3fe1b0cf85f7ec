package ma.parcours.contact.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.rest.access.Sight;

/** The towns of the contacts that somebody sees, to choose from: where most live first. */
@ApplicationScoped
public class ListVilles {

    /** Nobody chooses from more. */
    private static final int MOST = 100;

    private final Transactions transactions;
    private final Contacts contacts;

    ListVilles(Transactions transactions, Contacts contacts) {
        this.transactions = transactions;
        this.contacts = contacts;
    }

    public Uni<List<VilleCount>> list(Sight sight) {
        return transactions.reading(() -> contacts.villes(sight, MOST));
    }
}
