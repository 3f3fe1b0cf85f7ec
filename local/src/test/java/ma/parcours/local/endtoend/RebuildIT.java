package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import ma.parcours.local.stack.Service;
import org.junit.jupiter.api.Test;

/** {@code crm rebuild-eligibility}: what the deposits allow is learnt again from what was told. */
class RebuildIT {

    private final RunningSystem system = RunningSystem.shared();
    private final Journey journey = Journey.on(system);
    private final Invariants invariants = new Invariants(system);
    private final Damage damage = new Damage(system, Service.OPPORTUNITY);

    @Test
    void a_deposit_that_was_forgotten_allows_its_opportunity_again() throws Exception {
        // Given
        var forgotten = journey.contactWithDeposit();
        var misread = journey.contactWithDeposit();
        invariants.awaitRest();
        damage.to(forgotten, "delete from eligibility where contact_id = ?::uuid");
        damage.to(misread, "update eligibility set status = 'perdu', unlock_id = null where contact_id = ?::uuid");
        assertThat(journey.send(Journey.create(misread)).problem()).isEqualTo("contact-perdu");

        // When
        var rebuilt = new Operator(system).run("rebuild-eligibility");

        // Then
        assertThat(rebuilt.exitCode(0)).as(rebuilt::output).isZero();
        assertThat(rebuilt.output()).contains("2 contacts made as they were told");
        journey.confirmed(journey.opportunity(forgotten).text("id"));
        journey.confirmed(journey.opportunity(misread).text("id"));
        invariants.awaitRest();
    }
}
