package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import ma.parcours.local.stack.Service;
import org.junit.jupiter.api.Test;

/** {@code crm reconcile}: what diverges is named, and mended where the protocol can. */
class ReconcileIT {

    private final RunningSystem system = RunningSystem.shared();
    private final Journey journey = Journey.on(system);
    private final Operator operator = new Operator(system);
    private final Invariants invariants = new Invariants(system);
    private final Damage eligibility = new Damage(system, Service.OPPORTUNITY);
    private final Damage contacts = new Damage(system, Service.CONTACT);

    @Test
    void what_diverges_is_named_and_mended_and_then_nothing_does() throws Exception {
        // Given
        var forgotten = journey.contactWithDeposit();
        var untold = journey.contact();
        invariants.awaitRest();
        eligibility.to(forgotten, "delete from eligibility where contact_id = ?::uuid");
        contacts.to(untold, "update contact set version = version + 1, ville = 'Agadir' where id = ?::uuid");

        // When
        var looked = operator.run("reconcile", "--no-repair");
        var repaired = operator.run("reconcile");
        var again = operator.run("reconcile", "--no-repair");

        // Then
        assertThat(looked.exitCode(0)).as(looked::output).isEqualTo(1);
        assertThat(looked.output())
                .contains("opportunity-service  eligibility_missing  " + forgotten)
                .contains("contact-service  contact_never_told  " + untold);
        assertThat(repaired.exitCode(0)).as(repaired::output).isZero();
        assertThat(repaired.output()).contains("1 divergences repaired, 0 left");
        assertThat(again.exitCode(0)).as(again::output).isZero();
        invariants.awaitRest();
    }

    @Test
    void what_people_must_look_at_is_named_and_left() throws Exception {
        // Given
        var renamed = journey.contact();
        invariants.awaitRest();
        contacts.to(renamed, "update contact set email = 'somebody@else.example' where id = ?::uuid");

        // When
        var repaired = operator.run("reconcile");
        contacts.to(renamed, "update contact set email = null where id = ?::uuid");

        // Then
        assertThat(repaired.exitCode(0)).as(repaired::output).isEqualTo(1);
        assertThat(repaired.output()).contains("contact-service  contact_different  " + renamed + "  in email");
    }

    @Test
    void what_is_not_understood_is_said() throws Exception {
        assertThat(operator.run("reconcile", "--repair-everything").exitCode(0)).isEqualTo(2);
    }
}
