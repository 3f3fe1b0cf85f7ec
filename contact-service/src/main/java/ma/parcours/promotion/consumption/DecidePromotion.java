package ma.parcours.promotion.consumption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import ma.parcours.contact.Contact;
import ma.parcours.contact.usecase.Contacts;
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

    /** In the caller's transaction. */
    Uni<Void> decide(Question question) {
        return contacts.lockedIfKnown(question.contact())
                .chain(contact -> contact == null ? keptAside.keep(question) : decide(contact, question));
    }

    private Uni<Void> decide(Contact contact, Question question) {
        return unlocks.findById(question.event().unlockId()).chain(unlock -> decide(contact, unlock, question));
    }

    private Uni<Void> decide(Contact contact, @Nullable Unlock unlock, Question question) {
        Instant at = clock.instant();
        PromotionDecision decision =
                Promotion.decide(contact, unlock, question.opportunity(), LocalDate.now(clock), at);
        return decision.match(answers.to(question, contact, at));
    }
}
