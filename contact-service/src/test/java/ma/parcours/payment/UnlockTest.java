package ma.parcours.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.UUID;
import ma.parcours.contact.ContactId;
import ma.parcours.contact.Stages;
import org.junit.jupiter.api.Test;

class UnlockTest {

    private final Unlock unlock = new Unlock(
            Stages.anUnlock(), new ContactId(UUID.randomUUID()), new PaymentId(UUID.randomUUID()), Stages.NOW);

    @Test
    void a_used_unlock_knows_its_opportunity_and_no_other() {
        // Given
        OpportunityId opportunity = Stages.anOpportunity();

        // When
        unlock.useFor(opportunity);

        // Then
        assertThat(unlock.isUsedBy(opportunity)).isTrue();
        assertThat(unlock.isUsedBy(Stages.anOpportunity())).isFalse();
    }

    @Test
    void a_used_unlock_is_over() {
        // Given
        unlock.useFor(Stages.anOpportunity());

        // Then
        assertThatIllegalStateException().isThrownBy(() -> unlock.useFor(Stages.anOpportunity()));
        assertThatIllegalStateException().isThrownBy(unlock::cancel);
    }

    @Test
    void a_cancelled_unlock_is_over() {
        // Given
        unlock.cancel();

        // Then
        assertThatIllegalStateException().isThrownBy(() -> unlock.useFor(Stages.anOpportunity()));
        assertThatIllegalStateException().isThrownBy(unlock::cancel);
    }
}
