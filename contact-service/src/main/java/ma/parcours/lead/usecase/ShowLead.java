package ma.parcours.lead.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.lead.Lead;
import ma.parcours.lead.LeadId;

/** One lead, as it stands. */
@ApplicationScoped
public class ShowLead {

    private final Transactions transactions;
    private final Leads leads;

    ShowLead(Transactions transactions, Leads leads) {
        this.transactions = transactions;
        this.leads = leads;
    }

    public Uni<Lead> show(LeadId id) {
        return transactions.reading(() -> leads.known(id));
    }
}
