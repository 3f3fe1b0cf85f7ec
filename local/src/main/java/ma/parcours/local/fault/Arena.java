package ma.parcours.local.fault;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.data.Passwords;
import ma.parcours.local.data.StackDescription.App;
import ma.parcours.local.proof.Sources;
import ma.parcours.local.rest.Management;
import ma.parcours.local.stack.Service;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * A running system as faults find it: its processes, its databases as their superuser, its broker, what stands between
 * them, and who works with it.
 *
 * @param longest what a fault that may take any time may take at most
 */
public record Arena(
        Faults processes, Detour toPostgres, Detour toKafka, People people, Poisoned poisoned, Duration longest)
        implements Sources {

    private static final long LOOK_EVERY_MILLIS = 50;

    @Override
    public Connection database(Service service) throws SQLException {
        return database(service.database());
    }

    Connection database(String name) throws SQLException {
        try {
            var password = Passwords.read(processes.data()).of("postgres");
            var url = "jdbc:" + processes.stack().postgres().url() + "/" + name;
            return DriverManager.getConnection(url + "?connectTimeout=2&socketTimeout=60", "postgres", password);
        } catch (IOException unreadable) {
            throw new SQLException(unreadable);
        }
    }

    @Override
    public String bootstrap() {
        return processes.stack().kafka().bootstrap();
    }

    Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap(),
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                1000));
    }

    List<App> replicas(Service service) {
        var stack = processes.stack();
        return switch (service) {
            case CONTACT -> stack.contactService();
            case OPPORTUNITY -> stack.opportunityService();
        };
    }

    boolean isReady(App replica) {
        try {
            return new Management(replica.url()).health("ready") == 200;
        } catch (IOException away) {
            return false;
        }
    }

    /** Returns what is looked for as soon as it is there; a look that fails counts as not yet. */
    <T> T await(String what, Duration patience, Callable<T> look) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return look.call();
            } catch (Exception notYet) {
                if (System.nanoTime() > end) {
                    throw new NotStruck(what + " did not come within " + patience.toSeconds() + " s: " + notYet);
                }
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
    }

    void awaitTrue(String what, Duration patience, Callable<Boolean> look) throws InterruptedException {
        await(what, patience, () -> {
            if (!look.call()) {
                throw new IllegalStateException("not yet");
            }
            return true;
        });
    }
}
