package ma.parcours.funnel.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ma.parcours.contact.ContactStatus;
import ma.parcours.contact.usecase.ContactTallies;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.funnel.Funnel;
import ma.parcours.funnel.Standing;
import ma.parcours.lead.usecase.LeadTallies;

/** How many of all that ever came have come how far. */
@ApplicationScoped
public class DrawFunnel {

    private final Transactions transactions;
    private final ContactTallies contacts;
    private final LeadTallies leads;

    DrawFunnel(Transactions transactions, ContactTallies contacts, LeadTallies leads) {
        this.transactions = transactions;
        this.contacts = contacts;
        this.leads = leads;
    }

    public Uni<Funnel> draw() {
        return transactions.reading(() -> contacts.countedByStanding()
                .map(rows -> rows.stream().map(DrawFunnel::standing).toList())
                .chain(this::withLeads));
    }

    private Uni<Funnel> withLeads(List<Standing> standings) {
        return leads.waiting().map(waiting -> new Funnel(waiting, standings));
    }

    private static Standing standing(Object[] row) {
        return new Standing((ContactStatus) row[0], (ContactStatus) row[1], (Long) row[2], (Long) row[3]);
    }
}
