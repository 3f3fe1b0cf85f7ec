package ma.parcours.architect.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import ma.parcours.architect.Architect;
import ma.parcours.architect.ArchitectId;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.rest.problem.NotFound;

/** One architect. */
@ApplicationScoped
public class ShowArchitect {

    private final Transactions transactions;
    private final Architects architects;

    ShowArchitect(Transactions transactions, Architects architects) {
        this.transactions = transactions;
        this.architects = architects;
    }

    /** Fails with {@link NotFound}. */
    public Uni<Architect> show(ArchitectId id) {
        return transactions.reading(
                () -> architects.findById(id.value()).onItem().ifNull().failWith(NotFound::new));
    }
}
