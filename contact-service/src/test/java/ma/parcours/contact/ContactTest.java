package ma.parcours.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import ma.parcours.contact.ContactRefusal.ClientKeepsTag;
import ma.parcours.contact.ContactRefusal.ClientTagReserved;
import ma.parcours.payment.OpportunityId;
import ma.parcours.payment.PaymentId;
import ma.parcours.payment.Unlock;
import ma.parcours.payment.UnlockId;
import ma.parcours.payment.UnlockState;
import org.junit.jupiter.api.Test;

class ContactTest {

    @Test
    void a_deposit_opens_an_unlock_under_the_id_it_is_given() {
        // Given
        Contact contact = Stages.at(ContactStatus.PRISE_DE_BESOIN);
        PaymentId payment = new PaymentId(UUID.randomUUID());
        UnlockId id = Stages.anUnlock();

        // When
        contact.acompteRecu(payment, id, Stages.NOW);

        // Then
        Unlock unlock = contact.openUnlock().orElseThrow();
        assertThat(unlock.id()).isEqualTo(id);
        assertThat(unlock.payment()).isEqualTo(payment);
        assertThat(unlock.state()).isEqualTo(UnlockState.OPEN);
        assertThat(unlock.belongsTo(contact.id())).isTrue();
    }

    @Test
    void a_lost_contact_has_its_unlock_cancelled() {
        // Given
        Contact contact = Stages.at(ContactStatus.ACOMPTE_RECU);
        Unlock unlock = contact.openUnlock().orElseThrow();

        // When
        contact.markLost(Stages.BUDGET, Stages.NOW);

        // Then
        assertThat(unlock.state()).isEqualTo(UnlockState.CANCELLED);
        assertThat(contact.openUnlock()).isEmpty();
        assertThat(contact.lostFrom()).contains(ContactStatus.ACOMPTE_RECU);
        assertThat(contact.loss()).contains(Stages.BUDGET);
    }

    @Test
    void a_contact_reactivated_with_its_deposit_has_a_new_unlock_for_the_same_payment() {
        // Given
        Contact contact = Stages.at(ContactStatus.ACOMPTE_RECU);
        Unlock first = contact.openUnlock().orElseThrow();
        contact.markLost(Stages.BUDGET, Stages.NOW);
        UnlockId id = Stages.anUnlock();

        // When
        contact.reactivate(id, Stages.NOW);

        // Then
        Unlock second = contact.openUnlock().orElseThrow();
        assertThat(second.id()).isEqualTo(id);
        assertThat(second.payment()).isEqualTo(first.payment());
        assertThat(first.state()).isEqualTo(UnlockState.CANCELLED);
    }

    @Test
    void a_contact_reactivated_without_a_deposit_has_no_unlock() {
        // Given
        Contact contact = Stages.lostFrom(ContactStatus.PRISE_DE_BESOIN);

        // When
        contact.reactivate(Stages.anUnlock(), Stages.NOW);

        // Then
        assertThat(contact.openUnlock()).isEmpty();
    }

    @Test
    void a_promoted_contact_is_a_client_by_status_and_tag_since_that_day() {
        // Given
        Contact contact = Stages.at(ContactStatus.ACOMPTE_RECU);
        Unlock unlock = contact.openUnlock().orElseThrow();
        OpportunityId opportunity = Stages.anOpportunity();

        // When
        contact.promoted(opportunity, Stages.TODAY, Stages.NOW);

        // Then
        assertThat(contact.status()).isEqualTo(ContactStatus.CLIENT);
        assertThat(contact.tag()).isEqualTo(Tag.CLIENT);
        assertThat(contact.clientSince()).contains(Stages.TODAY);
        assertThat(contact.openUnlock()).isEmpty();
        assertThat(unlock.isUsedBy(opportunity)).isTrue();
    }

    @Test
    void a_client_with_a_new_project_stays_a_client_since_its_first_day() {
        // Given
        Contact contact = Stages.at(ContactStatus.CLIENT);
        LocalDate later = Stages.TODAY.plusYears(1);

        // When
        contact.newProject(Stages.NOW);
        contact.priseDeBesoin(Stages.NOW);
        contact.acompteRecu(new PaymentId(UUID.randomUUID()), Stages.anUnlock(), Stages.NOW);
        contact.promoted(Stages.anOpportunity(), later, Stages.NOW);

        // Then
        assertThat(contact.clientSince()).contains(Stages.TODAY);
        assertThat(contact.tag()).isEqualTo(Tag.CLIENT);
    }

    @Test
    void a_new_project_forgets_the_deposit_of_the_last() {
        // Given
        Contact contact = Stages.at(ContactStatus.CLIENT);

        // When
        contact.newProject(Stages.NOW);

        // Then
        assertThat(contact.deposit()).isEmpty();
    }

    @Test
    void a_lost_client_keeps_tag_and_date() {
        // Given
        Contact contact = Stages.at(ContactStatus.CLIENT);

        // When
        contact.markLost(Stages.BUDGET, Stages.NOW);

        // Then
        assertThat(contact.tag()).isEqualTo(Tag.CLIENT);
        assertThat(contact.clientSince()).contains(Stages.TODAY);
    }

    @Test
    void a_revision_that_changes_nothing_says_so_and_leaves_the_time() {
        // Given
        Contact contact = Stages.qualifie();

        // When
        boolean changed = contact.revise(contact.revision(), Stages.NOW.plusSeconds(1));

        // Then
        assertThat(changed).isFalse();
        assertThat(contact.updatedAt()).isEqualTo(Stages.NOW);
    }

    @Test
    void a_revision_replaces_details_and_tag() {
        // Given
        Contact contact = Stages.qualifie();
        ContactRevision asked = new ContactRevision(Stages.details("Amina Idrissi"), Tag.VIP);

        // When
        boolean changed = contact.revise(asked, Stages.NOW.plusSeconds(1));

        // Then
        assertThat(changed).isTrue();
        assertThat(contact.revision()).isEqualTo(asked);
        assertThat(contact.updatedAt()).isEqualTo(Stages.NOW.plusSeconds(1));
    }

    @Test
    void the_tag_client_cannot_be_given_by_hand() {
        // Given
        Contact contact = Stages.qualifie();

        // When
        Refused refused = catchThrowableOfType(
                Refused.class, () -> contact.revise(new ContactRevision(contact.details(), Tag.CLIENT), Stages.NOW));

        // Then
        assertThat(refused.refusal()).isEqualTo(new ClientTagReserved());
    }

    @Test
    void the_tag_of_a_client_cannot_be_taken_away_even_when_it_starts_over() {
        // Given
        Contact contact = Stages.at(ContactStatus.CLIENT);
        contact.newProject(Stages.NOW);

        // When
        Refused refused = catchThrowableOfType(
                Refused.class, () -> contact.revise(new ContactRevision(contact.details(), Tag.VIP), Stages.NOW));

        // Then
        assertThat(refused.refusal()).isEqualTo(new ClientKeepsTag(ContactStatus.QUALIFIE));
    }
}
