package ma.parcours.promotion.consumption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import ma.parcours.contact.Contact;
import ma.parcours.contact.usecase.Announcements;
import ma.parcours.events.ClientPromoted;
import ma.parcours.events.PromotionConfirmee;
import ma.parcours.events.PromotionRefusee;
import ma.parcours.promotion.PromotionDecision;
import org.jboss.logging.Logger;

/** What follows from each decision: the timeline's entries and the answer to opportunity-service. */
@ApplicationScoped
class PromotionAnswers {

    private static final Logger LOG = Logger.getLogger(PromotionAnswers.class);

    private final PromotionTimeline timeline;
    private final Announcements announcements;
    private final PromotionsKeptAside keptAside;

    PromotionAnswers(PromotionTimeline timeline, Announcements announcements, PromotionsKeptAside keptAside) {
        this.timeline = timeline;
        this.announcements = announcements;
        this.keptAside = keptAside;
    }

    PromotionDecision.Cases<Uni<Void>> to(Question question, Contact contact, Instant at) {
        ClientPromoted event = question.event();
        return new PromotionDecision.Cases<>() {

            @Override
            public Uni<Void> confirmed(PromotionDecision.Confirmed decision) {
                log("confirmed", event);
                return timeline.promoted(contact, decision.change(), event, at).chain(() -> confirm(contact, event));
            }

            @Override
            public Uni<Void> confirmedAgain(PromotionDecision.ConfirmedAgain decision) {
                return confirm(contact, event);
            }

            @Override
            public Uni<Void> refused(PromotionDecision.Refused decision) {
                log("refused", event);
                String reason = decision.reason().code();
                return timeline.refused(contact, reason, event, at).chain(() -> refuse(contact, reason, event));
            }

            @Override
            public Uni<Void> neverIssued(PromotionDecision.NeverIssued decision) {
                return keptAside.keep(question);
            }
        };
    }

    private Uni<Void> confirm(Contact contact, ClientPromoted event) {
        return announcements.announce(
                contact,
                after -> new PromotionConfirmee(event.unlockId(), event.opportunityId(), after, event.opportunity()));
    }

    private Uni<Void> refuse(Contact contact, String reason, ClientPromoted event) {
        return announcements.announce(
                contact,
                after -> new PromotionRefusee(
                        event.unlockId(), event.opportunityId(), reason, after, event.opportunity()));
    }

    private static void log(String decision, ClientPromoted event) {
        LOG.infof("promotion_%s contact=%s opportunity=%s", decision, event.contactId(), event.opportunityId());
    }
}
