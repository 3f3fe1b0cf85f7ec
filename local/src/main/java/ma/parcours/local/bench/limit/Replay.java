package ma.parcours.local.bench.limit;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlClient;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.parcours.local.proof.Sources;
import ma.parcours.local.stack.Service;

/** Recorded transactions that are sent again for others, one after the other. */
public final class Replay {

    private final List<Part> parts;

    private Replay(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Makes it ready to be sent as often as one likes.
     *
     * @param sources where the statements are understood
     * @param pools where they are sent to
     */
    public static Replay of(List<Transaction> recorded, Sources sources, Map<Service, Pool> pools) throws SQLException {
        var parts = new ArrayList<Part>();
        for (var transaction : recorded) {
            try (var database = sources.database(transaction.service())) {
                var types = new Types(database);
                var repeats = new ArrayList<Repeat>();
                for (var statement : transaction.statements()) {
                    repeats.add(repeat(statement, types));
                }
                parts.add(new Part(pool(transaction.service(), pools), transaction.isBlock(), repeats));
            }
        }
        return new Replay(parts);
    }

    /** Done when the last one is committed. */
    public Future<?> send(Aliases aliases) {
        Future<?> sent = Future.succeededFuture();
        for (var part : parts) {
            sent = sent.compose(before -> part.send(aliases));
        }
        return sent;
    }

    private static Pool pool(Service service, Map<Service, Pool> pools) {
        var pool = pools.get(service);
        if (pool == null) {
            throw new IllegalArgumentException("no pool for " + service);
        }
        return pool;
    }

    private static Repeat repeat(Statement statement, Types types) throws SQLException {
        var names = types.of(statement.sql());
        var values = new ArrayList<Value>();
        for (var i = 0; i < names.size(); i++) {
            values.add(Value.of(names.get(i), statement.parameters().get(i)));
        }
        return new Repeat(statement.sql(), values);
    }

    private record Part(Pool pool, boolean isBlock, List<Repeat> repeats) {

        Future<?> send(Aliases aliases) {
            return isBlock ? pool.withTransaction(client -> send(client, aliases)) : send(pool, aliases);
        }

        private Future<Object> send(SqlClient client, Aliases aliases) {
            Future<Object> sent = Future.succeededFuture(aliases);
            for (var repeat : repeats) {
                sent = sent.compose(before -> repeat.send(client, aliases).map(rows -> (Object) rows));
            }
            return sent;
        }
    }
}
