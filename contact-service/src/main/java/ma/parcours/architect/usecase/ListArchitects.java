package ma.parcours.architect.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ma.parcours.architect.Architect;
import ma.parcours.events.outbox.Transactions;

/** Every architect, by name: there are few. */
@ApplicationScoped
public class ListArchitects {

    private final Transactions transactions;
    private final Architects architects;

    ListArchitects(Transactions transactions, Architects architects) {
        this.transactions = transactions;
        this.architects = architects;
    }

    public Uni<List<Architect>> list() {
        return transactions.reading(architects::byName);
    }
}
