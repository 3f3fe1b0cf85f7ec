package ma.parcours.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import ma.parcours.contact.Contact;
import ma.parcours.contact.ContactAction;
import ma.parcours.contact.ContactStatus;
import ma.parcours.contact.Stages;
import ma.parcours.contact.StatusChange;
import ma.parcours.payment.OpportunityId;
import ma.parcours.payment.Unlock;
import ma.parcours.promotion.PromotionDecision.Confirmed;
import ma.parcours.promotion.PromotionDecision.ConfirmedAgain;
import ma.parcours.promotion.PromotionDecision.NeverIssued;
import ma.parcours.promotion.PromotionDecision.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PromotionTest {

    private final Contact contact = Stages.at(ContactStatus.ACOMPTE_RECU);
    private final Unlock unlock = contact.openUnlock().orElseThrow();
    private final OpportunityId opportunity = Stages.anOpportunity();

    @Test
    void an_open_unlock_makes_a_client() {
        // When
        PromotionDecision decision = decide(contact, unlock, opportunity);

        // Then
        assertThat(decision)
                .isEqualTo(new Confirmed(new StatusChange(
                        ContactAction.CREER_OPPORTUNITE, ContactStatus.ACOMPTE_RECU, ContactStatus.CLIENT)));
        assertThat(unlock.isUsedBy(opportunity)).isTrue();
    }

    @Test
    void told_again_it_is_confirmed_again() {
        // Given
        decide(contact, unlock, opportunity);

        // When
        PromotionDecision decision = decide(contact, unlock, opportunity);

        // Then
        assertThat(decision).isEqualTo(new ConfirmedAgain());
    }

    @Test
    void told_again_after_the_client_was_lost_it_is_confirmed_again() {
        // Given
        decide(contact, unlock, opportunity);
        contact.markLost(Stages.BUDGET, Stages.NOW);

        // When
        PromotionDecision decision = decide(contact, unlock, opportunity);

        // Then
        assertThat(decision).isEqualTo(new ConfirmedAgain());
        assertThat(contact.status()).isEqualTo(ContactStatus.PERDU);
    }

    @Test
    void a_second_opportunity_of_the_same_unlock_is_refused() {
        // Given
        decide(contact, unlock, opportunity);

        // When
        PromotionDecision decision = decide(contact, unlock, Stages.anOpportunity());

        // Then
        assertThat(decision).isEqualTo(new Refused(RefusalReason.ACOMPTE_DEJA_UTILISE));
        assertThat(unlock.isUsedBy(opportunity)).isTrue();
    }

    @Test
    void a_contact_that_was_lost_first_is_refused() {
        // Given
        contact.markLost(Stages.BUDGET, Stages.NOW);

        // When
        PromotionDecision decision = decide(contact, unlock, opportunity);

        // Then
        assertThat(decision).isEqualTo(new Refused(RefusalReason.CONTACT_PERDU));
        assertThat(contact.status()).isEqualTo(ContactStatus.PERDU);
    }

    @Test
    void the_unlock_from_before_a_reactivation_is_refused_and_the_new_one_stays_open() {
        // Given
        contact.markLost(Stages.BUDGET, Stages.NOW);
        contact.reactivate(Stages.anUnlock(), Stages.NOW);

        // When
        PromotionDecision decision = decide(contact, unlock, opportunity);

        // Then
        assertThat(decision).isEqualTo(new Refused(RefusalReason.CONTACT_PERDU));
        assertThat(contact.status()).isEqualTo(ContactStatus.ACOMPTE_RECU);
    }

    @Test
    void an_unlock_that_is_not_known_gets_no_answer() {
        assertThat(decide(contact, null, opportunity)).isEqualTo(new NeverIssued());
    }

    @Test
    void a_contact_that_is_not_known_gets_no_answer() {
        assertThat(decide(null, null, opportunity)).isEqualTo(new NeverIssued());
    }

    @Test
    void the_unlock_of_somebody_else_gets_no_answer() {
        // Given
        Contact other = Stages.at(ContactStatus.ACOMPTE_RECU);

        // When
        PromotionDecision decision = decide(other, unlock, opportunity);

        // Then
        assertThat(decision).isEqualTo(new NeverIssued());
        assertThat(other.status()).isEqualTo(ContactStatus.ACOMPTE_RECU);
    }

    private static PromotionDecision decide(
            @Nullable Contact contact, @Nullable Unlock unlock, OpportunityId opportunity) {
        return Promotion.decide(contact, unlock, opportunity, Stages.TODAY, Stages.NOW);
    }
}
