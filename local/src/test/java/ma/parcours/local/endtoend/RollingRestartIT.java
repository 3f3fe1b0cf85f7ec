package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ma.parcours.local.data.StackDescription.App;
import ma.parcours.local.process.Signals;
import ma.parcours.local.rest.Answer;
import ma.parcours.local.rest.Api;
import ma.parcours.local.rest.Call;
import ma.parcours.local.rest.Management;
import ma.parcours.local.stack.Service;
import org.junit.jupiter.api.Test;

/** Every replica of both services is restarted, one after the other and as Kubernetes does it, while people work. */
class RollingRestartIT {

    private static final int BEFORE = 10;
    private static final int AFTER = 10;
    private static final Duration AT_ONCE = Duration.ofSeconds(5);
    private static final Duration TO_COME_BACK = Duration.ofMinutes(3);

    private final RunningSystem system = RunningSystem.shared();
    private final Invariants invariants = new Invariants(system);

    @Test
    void nobody_notices() throws Exception {
        // Given
        var restarts = new ArrayList<Restart>();
        try (var visitors = Visitors.of(system)) {
            visitors.awaitConversions(BEFORE);

            // When
            for (var service : Service.values()) {
                for (var replica : IntStream.range(0, replicas(service).size()).toArray()) {
                    restarts.add(restart(service, replica, visitors));
                }
            }

            // Then
            visitors.awaitConversions(AFTER);
            var acknowledged = visitors.stop();
            tell(restarts, visitors);
            assertThat(visitors.requests().failures()).isEmpty();
            assertThat(restarts).hasSize(4).allSatisfy(restart -> {
                assertThat(restart.requests()).as("requests meanwhile").isGreaterThan(100);
                assertThat(restart.conversions()).as("conversions meanwhile").isPositive();
                assertThat(restart.lastWord().status()).isEqualTo(200);
                assertThat(restart.lastWord().header("Connection")).contains("close");
            });
            invariants.awaitRest();
            acknowledged.assertAllThereOnce(system);
        }
    }

    private Restart restart(Service service, int replica, Visitors visitors) throws Exception {
        var old = replicas(service).get(replica);
        var direct = new Api(system.replicas().get(replica), system.tokens());
        var requests = visitors.requests().made();
        var conversions = visitors.conversions();
        direct.send(look(service));
        Signals.send(old.pid(), "TERM");
        await().atMost(AT_ONCE).until(() -> new Management(old.url()).health("ready") == 503);
        var lastWord = direct.send(look(service));
        await().atMost(TO_COME_BACK).until(() -> isBack(service, replica, old));
        return new Restart(visitors.requests().made() - requests, visitors.conversions() - conversions, lastWord);
    }

    private boolean isBack(Service service, int replica, App old) {
        var now = replicas(service).get(replica);
        try {
            return now.pid() != old.pid() && new Management(now.url()).health("ready") == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private List<App> replicas(Service service) {
        var stack = system.faults().stack();
        return switch (service) {
            case CONTACT -> stack.contactService();
            case OPPORTUNITY -> stack.opportunityService();
        };
    }

    private static Call look(Service service) {
        return switch (service) {
            case CONTACT -> Call.get("/api/contacts?limit=1");
            case OPPORTUNITY -> Call.get("/api/opportunities?limit=1");
        };
    }

    private static void tell(List<Restart> restarts, Visitors visitors) throws IOException {
        var requests = visitors.requests();
        var text =
                "%d requests, %d failed, %d conversions, the longest answer took %d ms; while each replica restarted: %s%n"
                        .formatted(
                                requests.made(),
                                requests.failures().size(),
                                visitors.conversions(),
                                requests.longest().toMillis(),
                                restarts.stream()
                                        .map(restart -> restart.requests() + " requests, " + restart.conversions()
                                                + " conversions")
                                        .toList());
        Files.writeString(Crm.target().resolve("rolling-restart.txt"), text);
    }

    /**
     * What went on while one replica ended and came back.
     *
     * @param lastWord what it answered when it had been told to end
     */
    private record Restart(int requests, int conversions, Answer lastWord) {}
}
