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
    private final ContactTallies tallies;

    ListVilles(Transactions transactions, ContactTallies tallies) {
        this.transactions = transactions;
        this.tallies = tallies;
    }

    public Uni<List<VilleCount>> list(Sight sight) {
        return transactions.reading(() -> tallies.villes(sight, MOST));
    }
}
