package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.rest.Call;

/**
 * Eight people, quick ones and slow ones, who take leads to clients all the time and look at what they did. They never try
 * anything again: whatever goes wrong is written down.
 */
final class Visitors implements AutoCloseable {

    private static final long[] PAUSES = {10, 20, 20, 50, 100, 300, 1000, 1500};
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long BETWEEN_LOOKS_MILLIS = 200;
    private static final int LOOKS_FOR_A_DEPOSIT = 300;

    private final Requests requests = new Requests();
    private final Acknowledged acknowledged = new Acknowledged();
    private final ExecutorService people = Executors.newFixedThreadPool(PAUSES.length);
    private volatile boolean stopping;

    static Visitors of(RunningSystem system) {
        var visitors = new Visitors();
        for (var pause : PAUSES) {
            visitors.people.execute(() -> visitors.visit(system.api()::send, pause));
        }
        return visitors;
    }

    Requests requests() {
        return requests;
    }

    int conversions() {
        return acknowledged.conversions();
    }

    /** Returns when so many more have become clients. */
    void awaitConversions(int more) {
        var goal = conversions() + more;
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(conversions())
                        .as(() -> "conversions; failures " + requests.failures())
                        .isGreaterThanOrEqualTo(goal));
    }

    /** Lets everybody finish what they are at. */
    Acknowledged stop() throws InterruptedException {
        close();
        assertThat(people.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        return acknowledged;
    }

    @Override
    public void close() {
        stopping = true;
        people.shutdown();
    }

    private void visit(Sender sender, long pauseMillis) {
        var watched = requests.over(sender);
        var journey = new Journey(call -> {
            TimeUnit.MILLISECONDS.sleep(pauseMillis);
            return watched.send(call);
        });
        try {
            while (!stopping) {
                convertOne(journey);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void convertOne(Journey journey) throws InterruptedException {
        try {
            var lead = journey.succeeding(once(Journey.newLead())).text("id");
            acknowledged.lead(lead);
            var contact = journey.succeeding(once(Call.post("/api/leads/" + lead + "/convert", "")))
                    .text("id");
            acknowledged.contact(lead, contact);
            journey.succeeding(Call.get("/api/contacts?limit=5"));
            journey.succeeding(once(Journey.action(contact, "prise-de-besoin", "{}")));
            journey.succeeding(once(Journey.action(contact, "acompte-recu", Journey.DEPOSIT)));
            acknowledged.deposit(contact);
            journey.show(contact);
            var opportunity = opportunity(journey, contact);
            acknowledged.opportunity(contact, opportunity);
            journey.succeeding(Call.get("/api/opportunities/" + opportunity));
            journey.succeeding(Call.get("/api/contacts/" + contact + "/timeline"));
        } catch (IOException writtenDown) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (AssertionError unexpected) {
            requests.failed(unexpected.toString());
        }
    }

    /** Asks again, as it is told to, while the deposit is still on its way. */
    private static String opportunity(Journey journey, String contact) throws IOException, InterruptedException {
        var answer = journey.send(once(Journey.create(contact)));
        for (var look = 0; look < LOOKS_FOR_A_DEPOSIT && answer.problem().equals("acompte-requis"); look++) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            answer = journey.send(once(Journey.create(contact)));
        }
        assertThat(answer.status()).as("create: %s", answer.body()).isBetween(200, 299);
        return answer.text("id");
    }

    private static Call once(Call call) {
        return call.with("Idempotency-Key", UUID.randomUUID().toString());
    }
}
