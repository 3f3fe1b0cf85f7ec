package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import ma.parcours.local.rest.Answer;
import ma.parcours.local.rest.Api;
import ma.parcours.local.rest.Call;

/**
 * People who take leads to clients, one after the other, all the time; whatever is not acknowledged they leave as it is
 * and take the next.
 */
final class Load implements AutoCloseable {

    private static final int WORKERS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 100;
    private static final int WAITS_FOR_A_DEPOSIT = 300;

    private final RunningSystem system;
    private final Acknowledged acknowledged = new Acknowledged();
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private volatile boolean stopping;

    private Load(RunningSystem system) {
        this.system = system;
    }

    static Load on(RunningSystem system) {
        var load = new Load(system);
        IntStream.range(0, WORKERS).forEach(worker -> load.workers.execute(load::work));
        return load;
    }

    /** Returns when so many more have become clients. */
    void awaitConversions(int more) {
        var goal = acknowledged.conversions() + more;
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(acknowledged.conversions())
                        .as("acknowledged conversions")
                        .isGreaterThanOrEqualTo(goal));
    }

    /** Lets everybody finish what they are at. */
    Acknowledged stop() throws InterruptedException {
        close();
        assertThat(workers.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        return acknowledged;
    }

    @Override
    public void close() {
        stopping = true;
        workers.shutdown();
    }

    private void work() {
        try {
            while (!stopping) {
                convertOne(system.api());
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void convertOne(Api api) throws InterruptedException {
        try {
            var journey = new Journey(api::send);
            var lead = journey.lead();
            acknowledged.lead(lead);
            var contact = journey.succeeding(Call.post("/api/leads/" + lead + "/convert", ""))
                    .text("id");
            acknowledged.contact(lead, contact);
            journey.succeeding(Journey.action(contact, "prise-de-besoin", "{}"));
            journey.succeeding(Journey.action(contact, "acompte-recu", Journey.DEPOSIT));
            acknowledged.deposit(contact);
            acknowledged.opportunity(contact, created(journey, contact).text("id"));
        } catch (IOException | AssertionError notAcknowledged) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    /** While Kafka is away the deposit stays on its way. */
    private Answer created(Journey journey, String contact) throws IOException, InterruptedException {
        for (var wait = 0; wait < WAITS_FOR_A_DEPOSIT && !stopping; wait++) {
            var answer = journey.send(Journey.create(contact));
            if (!answer.problem().equals("acompte-requis")) {
                assertThat(answer.status()).isBetween(200, 299);
                return answer;
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        throw new IOException("the deposit did not arrive");
    }
}
