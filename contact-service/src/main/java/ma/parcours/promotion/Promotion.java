package ma.parcours.promotion;

import java.time.Instant;
import java.time.LocalDate;
import ma.parcours.contact.Contact;
import ma.parcours.payment.OpportunityId;
import ma.parcours.payment.Unlock;
import ma.parcours.promotion.PromotionDecision.Confirmed;
import ma.parcours.promotion.PromotionDecision.ConfirmedAgain;
import ma.parcours.promotion.PromotionDecision.NeverIssued;
import ma.parcours.promotion.PromotionDecision.Refused;
import org.jspecify.annotations.Nullable;

/** The decision that makes a client, or refuses to; the contact's row is locked while it is taken. */
public final class Promotion {

    private Promotion() {}

    /**
     * Decides, and carries the decision out on the contact when it is confirmed.
     *
     * @param contact the contact of the opportunity, as this database knows it
     * @param unlock the right that the opportunity claims to stand on, as this database knows it
     */
    public static PromotionDecision decide(
            @Nullable Contact contact,
            @Nullable Unlock unlock,
            OpportunityId opportunity,
            LocalDate today,
            Instant at) {
        if (contact == null || unlock == null || !unlock.belongsTo(contact.id())) {
            return new NeverIssued();
        }
        return switch (unlock.state()) {
            case OPEN -> new Confirmed(contact.promoted(opportunity, today, at));
            case USED ->
                unlock.isUsedBy(opportunity) ? new ConfirmedAgain() : new Refused(RefusalReason.ACOMPTE_DEJA_UTILISE);
            case CANCELLED -> new Refused(RefusalReason.CONTACT_PERDU);
        };
    }
}
