package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import ma.parcours.local.stack.Service;

/** What goes wrong behind a service's back, in its database. */
record Damage(RunningSystem system, Service service) {

    /** Of one row, whose id is the statement's parameter. */
    void to(String id, String statement) throws SQLException {
        try (var database = system.database(service);
                var damage = database.prepareStatement(statement)) {
            damage.setString(1, id);
            assertThat(damage.executeUpdate()).isEqualTo(1);
        }
    }
}
