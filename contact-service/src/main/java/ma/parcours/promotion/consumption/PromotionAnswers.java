package ma.parcours.promotion.consumption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Supplier;
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
    private final Clock clock;

    PromotionAnswers(PromotionTimeline timeline, Announcements announcements, Clock clock) {
        this.timeline = timeline;
        this.announcements = announcements;
        this.clock = clock;
    }

    PromotionDecision.Cases<Uni<Void>> to(Contact contact, ClientPromoted event, Supplier<Uni<Void>> keepAside) {
        return new PromotionDecision.Cases<>() {

            @Override
            public Uni<Void> confirmed(PromotionDecision.Confirmed decision) {
                log("confirmed", event);
                return timeline.promoted(contact, decision.change(), event, clock.instant())
                        .chain(() -> confirm(contact, event));
            }

            @Override
            public Uni<Void> confirmedAgain(PromotionDecision.ConfirmedAgain decision) {
                return confirm(contact, event);
            }

            @Override
            public Uni<Void> refused(PromotionDecision.Refused decision) {
                log("refused", event);
                String reason = decision.reason().code();
                return timeline.refused(contact, reason, event, clock.instant())
                        .chain(() -> refuse(contact, reason, event));
            }

            @Override
            public Uni<Void> neverIssued(PromotionDecision.NeverIssued decision) {
                return keepAside.get();
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
        LOG.infof("promotion %s contact=%s opportunity=%s", decision, event.contactId(), event.opportunityId());
    }
}
