package ma.parcours.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import ma.parcours.architect.rest.ArchitectChapter;
import ma.parcours.contact.rest.ContactActionsChapter;
import ma.parcours.contact.rest.ContactChapter;
import ma.parcours.events.Aggregate;
import ma.parcours.funnel.rest.FunnelChapter;
import ma.parcours.lead.rest.LeadChapter;
import ma.parcours.me.MeChapter;
import ma.parcours.payment.rest.PaymentChapter;
import ma.parcours.rest.contract.Contract;
import ma.parcours.rest.events.feed.EventFeedChapter;
import ma.parcours.rest.operation.reconciliation.OperationsChapter;
import ma.parcours.timeline.rest.TimelineChapter;
import org.eclipse.microprofile.openapi.OASFilter;

/** The contract of contact-service: leads, contacts, their actions, deposits and history, what is told, and who is asking. */
// OASFilter is named again because Quarkus looks for it on the class itself.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ContactContract extends Contract implements OASFilter {

    public ContactContract() {
        super(
                "Parcours: contact-service",
                "1.0.0",
                "Leads, contacts, deposits and their timeline.",
                List.of(
                        LeadChapter.chapter(),
                        ContactChapter.chapter(),
                        ContactActionsChapter.chapter(),
                        FunnelChapter.chapter(),
                        PaymentChapter.chapter(),
                        TimelineChapter.chapter(),
                        ArchitectChapter.chapter(),
                        EventFeedChapter.chapter(Aggregate.CONTACT),
                        OperationsChapter.chapter(),
                        MeChapter.chapter()));
    }
}
