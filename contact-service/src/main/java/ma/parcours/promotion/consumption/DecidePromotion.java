package ma.parcours.promotion.consumption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ma.parcours.contact.Contact;
import ma.parcours.contact.ContactId;
import ma.parcours.contact.usecase.Contacts;
import ma.parcours.events.ClientPromoted;
import ma.parcours.payment.OpportunityId;
import ma.parcours.payment.Unlock;
import ma.parcours.payment.usecase.Unlocks;
import ma.parcours.promotion.Promotion;
import ma.parcours.promotion.PromotionDecision;
import org.jspecify.annotations.Nullable;

/** An opportunity was opened: decides, with the contact's row locked, whether that makes a client. */
@ApplicationScoped
class DecidePromotion {

    private final Contacts contacts;
    private final Unlocks unlocks;
    private final PromotionAnswers answers;
    private final PromotionsKeptAside keptAside;
    private final Clock clock;

    DecidePromotion(
            Contacts contacts, Unlocks unlocks, PromotionAnswers answers, PromotionsKeptAside keptAside, Clock clock) {
        this.contacts = contacts;
        this.unlocks = unlocks;
        this.answers = answers;
        this.keptAside = keptAside;
        this.clock = clock;
    }

    /** In the caller's transaction; the document is the event as it came, for people to look at if need be. */
    Uni<Void> decide(UUID eventId, ClientPromoted event, String document) {
        return contacts.lockedIfKnown(new ContactId(event.contactId()))
                .chain(contact -> unlocks.findById(event.unlockId())
                        .chain(unlock -> answer(contact, unlock, eventId, event, document)));
    }

    private Uni<Void> answer(
            @Nullable Contact contact, @Nullable Unlock unlock, UUID eventId, ClientPromoted event, String document) {
        PromotionDecision decision = Promotion.decide(
                contact, unlock, new OpportunityId(event.opportunityId()), LocalDate.now(clock), clock.instant());
        return contact == null
                ? keptAside.keep(eventId, event, document)
                : decision.match(answers.to(contact, event, () -> keptAside.keep(eventId, event, document)));
    }
}
