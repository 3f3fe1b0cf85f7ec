package ma.parcours.local.endtoend;

import ma.parcours.local.rest.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everybody is let in and kept out as their role says. */
class RightsIT {

    @ParameterizedTest
    @EnumSource
    void everybody_is_let_in_and_kept_out_as_their_role_says(Role role) throws Exception {
        new Rights(RunningSystem.shared()).assertAreThoseOf(role);
    }
}
