package ma.parcours.local.fault;

import java.sql.Connection;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.stack.Service;

/** Somebody leaves a transaction open for a minute, in each database; it sees the outbox as it was all that time. */
record LongTransaction() implements Fault {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int PATIENCE_SECONDS = 20;

    @Override
    public String strike(Arena arena, Random random) throws Exception {
        var time = LONGEST.compareTo(arena.longest().multipliedBy(3)) < 0
                ? LONGEST
                : arena.longest().multipliedBy(3);
        var begun = System.nanoTime();
        try (var contacts = open(arena, Service.CONTACT);
                var opportunities = open(arena, Service.OPPORTUNITY)) {
            while (System.nanoTime() - begun < time.toNanos()) {
                TimeUnit.SECONDS.sleep(1);
                if (!contacts.isValid(PATIENCE_SECONDS) || !opportunities.isValid(PATIENCE_SECONDS)) {
                    throw new NotStruck("it was cut short after %d s".formatted(secondsSince(begun)));
                }
            }
        }
        return "open for %d s in both databases".formatted(secondsSince(begun));
    }

    private static long secondsSince(long begun) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
    }

    private static Connection open(Arena arena, Service service) throws InterruptedException {
        return arena.await("a connection", Duration.ofSeconds(30), () -> {
            var connection = arena.database(service);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (var statement = connection.createStatement()) {
                statement.execute("select count(*), pg_current_xact_id() from outbox");
            }
            return connection;
        });
    }
}
