package ma.parcours.local.bench.limit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Knows of which type the parameters of a statement are: PostgreSQL is asked, as the driver asks it. */
record Types(Connection database) {

    List<String> of(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("prepare asked_for_its_types as " + sql);
            try (var row = statement.executeQuery("select parameter_types::text[] from pg_prepared_statements"
                    + " where name = 'asked_for_its_types'")) {
                row.next();
                return List.of((String[]) row.getArray(1).getArray());
            } finally {
                statement.execute("deallocate asked_for_its_types");
            }
        }
    }
}
