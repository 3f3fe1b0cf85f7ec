package ma.parcours.local.bench;

import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import ma.parcours.local.stack.Service;

/** Connections to PostgreSQL for the benchmark itself, set like those of the services. */
final class Pools implements AutoCloseable {

    private final Map<Service, Pool> pools = new EnumMap<>(Service.class);

    /** To a database for each service, as the service's own user. */
    Pools(Subject subject, Function<Service, String> database) throws IOException {
        for (var service : Service.values()) {
            pools.put(service, pool(subject, service, database.apply(service)));
        }
    }

    Map<Service, Pool> byService() {
        return Map.copyOf(pools);
    }

    @Override
    public void close() {
        pools.values().forEach(Pool::close);
    }

    private static Pool pool(Subject subject, Service service, String database) throws IOException {
        // Quarkus keeps prepared statements unless it is told not to; the driver by itself does not.
        var where = new PgConnectOptions()
                .setHost("127.0.0.1")
                .setPort(subject.postgresPort())
                .setDatabase(database)
                .setUser(service.database())
                .setPassword(subject.passwords().of(service.database()))
                .setCachePreparedStatements(true);
        return PgBuilder.pool()
                .with(new PoolOptions()
                        .setMaxSize(PoolSize.of(service, subject.order().home())))
                .connectingTo(where)
                .using(subject.vertx())
                .build();
    }
}
