package ma.parcours.lead.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import ma.parcours.events.Ids;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.lead.Lead;
import ma.parcours.lead.LeadId;
import ma.parcours.lead.LeadRevision;
import org.jboss.logging.Logger;

/** Somebody showed interest. */
@ApplicationScoped
public class CaptureLead {

    private static final Logger LOG = Logger.getLogger(CaptureLead.class);

    private final Transactions transactions;
    private final Leads leads;
    private final LeadFigures figures;
    private final Clock clock;

    CaptureLead(Transactions transactions, Leads leads, LeadFigures figures, Clock clock) {
        this.transactions = transactions;
        this.leads = leads;
        this.figures = figures;
        this.clock = clock;
    }

    public Uni<Lead> capture(LeadRevision asked, String actor) {
        Lead lead = new Lead(new LeadId(Ids.next()), asked, actor, clock.instant());
        return transactions
                .writing(() -> leads.persist(lead).invoke(figures::captured))
                .invoke(CaptureLead::log);
    }

    private static void log(Lead lead) {
        LOG.infof("lead_captured lead=%s", lead.id().value());
    }
}
