package ma.parcours.local.bench.population;

import java.sql.Connection;
import java.sql.SQLException;

/** What a transaction has made and not yet committed, the events that tell of it with it; gone unless it is told. */
public final class Untold implements AutoCloseable {

    private final Connection transaction;

    Untold(Connection transaction) {
        this.transaction = transaction;
    }

    /** Answers at what moment of {@link System#nanoTime} the events were about to be seen, all at once. */
    public long tell() throws SQLException {
        var now = System.nanoTime();
        transaction.commit();
        return now;
    }

    @Override
    public void close() throws SQLException {
        transaction.close();
    }
}
