package ma.parcours.lead.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.UnaryOperator;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.lead.Lead;
import ma.parcours.lead.LeadRevision;

/** A lead is corrected, or its qualification has come further. */
@ApplicationScoped
public class ReviseLead {

    private final Transactions transactions;
    private final Leads leads;
    private final Clock clock;

    ReviseLead(Transactions transactions, Leads leads, Clock clock) {
        this.transactions = transactions;
        this.leads = leads;
        this.clock = clock;
    }

    /** The patch is applied to the lead as it stands when its turn has come. */
    public Uni<Lead> revise(LeadTarget target, UnaryOperator<LeadRevision> patch) {
        return transactions.writing(() -> leads.locked(target).invoke(lead -> revise(lead, patch)));
    }

    private void revise(Lead lead, UnaryOperator<LeadRevision> patch) {
        lead.revise(patch.apply(lead.revision()), clock.instant());
    }
}
