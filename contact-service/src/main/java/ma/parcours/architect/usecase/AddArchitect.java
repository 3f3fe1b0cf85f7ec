package ma.parcours.architect.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import ma.parcours.architect.Architect;
import ma.parcours.architect.ArchitectId;
import ma.parcours.events.Ids;
import ma.parcours.events.outbox.Transactions;
import org.jspecify.annotations.Nullable;

/** Somebody new designs for us. */
@ApplicationScoped
public class AddArchitect {

    private final Transactions transactions;
    private final Architects architects;

    AddArchitect(Transactions transactions, Architects architects) {
        this.transactions = transactions;
        this.architects = architects;
    }

    public Uni<Architect> add(String nom, @Nullable String email) {
        Architect architect = new Architect(new ArchitectId(Ids.next()), nom, email);
        return transactions.writing(() -> architects.persist(architect));
    }
}
