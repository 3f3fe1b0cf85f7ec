package ma.parcours.local.bench.limit;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Locale;

/** A statement that can be sent again for others. */
record Repeat(String sql, List<Value> values) {

    Repeat {
        values = List.copyOf(values);
    }

    /** Fails also when it changes nothing: when it was recorded, it did. */
    Future<RowSet<Row>> send(SqlClient client, Aliases aliases) {
        return client.preparedQuery(sql).execute(parameters(aliases)).map(rows -> {
            if (isChange() && rows.rowCount() == 0) {
                throw new IllegalStateException("nothing was changed by " + sql);
            }
            return rows;
        });
    }

    private Tuple parameters(Aliases aliases) {
        var tuple = Tuple.tuple();
        values.forEach(value -> tuple.addValue(value.of(aliases)));
        return tuple;
    }

    private boolean isChange() {
        return !sql.stripLeading().toLowerCase(Locale.ROOT).startsWith("select");
    }
}
