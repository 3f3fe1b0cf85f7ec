package ma.parcours.events.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import ma.parcours.events.Backoff;
import org.jboss.logging.Logger;

/**
 * Waits until one of Kafka's brokers has an address: a cluster's names may come to be after us, and Kafka's clients, which are
 * made next, give up at once where no name leads anywhere.
 */
@ApplicationScoped
class KafkaNames {

    private static final Logger LOG = Logger.getLogger(KafkaNames.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final List<String> servers;

    KafkaNames(Addresses addresses) {
        this.servers = addresses.kafka();
    }

    void await(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event)
            throws InterruptedException {
        Backoff backoff = new Backoff(SHORTEST_PAUSE, LONGEST_PAUSE);
        while (servers.stream().noneMatch(KafkaNames::isKnown)) {
            Duration pause = backoff.next();
            LOG.warnf(
                    "no host of kafka.bootstrap.servers=%s is known here, asked again in %d s",
                    String.join(",", servers), pause.toSeconds());
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        }
    }

    private static boolean isKnown(String server) {
        try {
            InetAddress.getByName(host(server));
            return true;
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** Without a listener's name before it and the port behind it. */
    static String host(String server) {
        String address = server.substring(server.indexOf("//") < 0 ? 0 : server.indexOf("//") + 2);
        return address.substring(0, address.lastIndexOf(':'));
    }
}
