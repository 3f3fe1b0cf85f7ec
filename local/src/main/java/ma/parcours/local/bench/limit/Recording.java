package ma.parcours.local.bench.limit;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.stack.Service;

/** While it lasts, PostgreSQL writes down every statement; so it is over before anything is measured. */
public final class Recording implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long LOOK_EVERY_MILLIS = 20;

    private final Connection superuser;
    private final Path log;

    private Recording(Connection superuser, Path log) {
        this.superuser = superuser;
        this.log = log;
    }

    /** Returns when what the services send is written down. */
    public static Recording start(Connection superuser, Path log) throws Exception {
        var recording = new Recording(superuser, log);
        var begin = Files.size(log);
        recording.execute("alter system set log_line_prefix = '" + LogEntry.PREFIX + "'");
        recording.execute("alter system set log_statement = 'all'");
        recording.execute("select pg_reload_conf()");
        try {
            recording.awaitBoth(begin);
            return recording;
        } catch (Exception failure) {
            recording.close();
            throw failure;
        }
    }

    /** Something that is done, with everything that follows from it. */
    public interface Deed {

        /** Answers the ids of what it was done to. */
        Collection<String> run() throws Exception;
    }

    /** What the services sent because of it: all that speaks of one of its ids; what they looked at again and again, once. */
    public List<Transaction> of(Deed deed) throws Exception {
        var begin = Files.size(log);
        var ids = deed.run();
        return StatementLog.transactions(since(begin)).stream()
                .filter(transaction -> transaction.names(ids))
                .filter(transaction -> !transaction.isOperation())
                .distinct()
                .toList();
    }

    @Override
    public void close() throws SQLException {
        execute("alter system reset log_statement");
        execute("alter system reset log_line_prefix");
        execute("select pg_reload_conf()");
    }

    /** Each service's relay looks for news many times a second. */
    private void awaitBoth(long begin) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!Arrays.stream(Service.values()).allMatch(new Heard(LogEntry.in(since(begin)))::speaks)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("PostgreSQL does not write down what the services send");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private record Heard(List<LogEntry> entries) {

        boolean speaks(Service service) {
            return entries.stream().anyMatch(entry -> entry.database().equals(service.database()));
        }
    }

    private String since(long begin) throws IOException {
        try (var channel = FileChannel.open(log)) {
            var stream = Channels.newInputStream(channel.position(begin));
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
