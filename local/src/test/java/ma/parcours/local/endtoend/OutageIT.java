package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import ma.parcours.local.data.StackDescription.App;
import ma.parcours.local.fault.Victim;
import ma.parcours.local.rest.Answer;
import ma.parcours.local.rest.Call;
import ma.parcours.local.rest.Management;
import org.junit.jupiter.api.Test;

/** PostgreSQL or Kafka are away for a while, and come back. */
class OutageIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration AWAY = Duration.ofSeconds(8);

    private final RunningSystem system = RunningSystem.shared();
    private final Invariants invariants = new Invariants(system);

    @Test
    void without_kafka_all_goes_on_that_needs_no_outcome_and_everything_drains_afterwards() throws Exception {
        // Given
        var faults = system.faults();
        var journey = Journey.on(system);
        var earlier = journey.contactWithDeposit();
        invariants.awaitRest();
        String contact;
        Answer accepted;
        var paused = faults.pause(Victim.KAFKA);
        try {

            // When
            contact = journey.contactWithDeposit();
            var lost = journey.contact();
            journey.succeeding(Journey.action(lost, "mark-lost", Journey.LOSS));
            accepted = journey.send(Journey.create(earlier));
            var early = journey.send(Journey.create(contact));

            // Then
            assertThat(accepted.status()).as("whose deposit had arrived").isEqualTo(202);
            assertThat(early.problem()).as("whose deposit had not").isEqualTo("acompte-requis");
            assertThat(apps()).allSatisfy(app -> healthIs(app, "ready", 200));
            assertThat(apps()).allSatisfy(app -> healthIs(app, "live", 200));
        } finally {
            faults.resume(paused);
        }
        invariants.awaitRest();
        assertThat(journey.confirmed(accepted.text("id")).text("contactId")).isEqualTo(earlier);
        assertThat(journey.opportunity(contact).text("contactId")).isEqualTo(contact);
        invariants.awaitRest();
    }

    @Test
    void while_postgresql_is_away_the_answer_is_503_and_afterwards_all_is_as_before() throws Exception {
        // Given
        var faults = system.faults();
        var pids = apps().stream().map(App::pid).toList();
        var answers = new ConcurrentLinkedQueue<Answer>();
        var goOn = new AtomicBoolean(true);
        var callers = Executors.newFixedThreadPool(2);
        callers.execute(() -> callWhile(goOn, Call.get("/api/contacts?limit=1"), answers));
        callers.execute(() -> callWhile(goOn, Call.get("/api/opportunities?limit=1"), answers));

        // When
        faults.keepDown(Victim.POSTGRES, Duration.ofSeconds(3));

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(apps()).allSatisfy(app -> healthIs(app, "ready", 200)));
        goOn.set(false);
        callers.shutdown();
        assertThat(callers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(answers).extracting(Answer::status).containsOnly(200, 503);
        assertThat(answers).filteredOn(answer -> answer.status() == 503).allSatisfy(answer -> {
            assertThat(answer.header("Retry-After")).isPresent();
            assertThat(answer.problem()).isEqualTo("service-indisponible");
        });
        assertThat(Journey.on(system).opportunityOfNewClient().text("promotion"))
                .isEqualTo("confirmee");
        assertThat(apps()).extracting(App::pid).isEqualTo(pids);
        invariants.awaitRest();
    }

    @Test
    void readiness_goes_down_with_postgresql_and_liveness_does_not() throws Exception {
        // Given
        var faults = system.faults();

        var killer = Executors.newSingleThreadExecutor();

        // When
        var away = killer.submit(() -> {
            faults.keepDown(Victim.POSTGRES, AWAY);
            return faults;
        });

        // Then
        await().atMost(AWAY).untilAsserted(() -> assertThat(apps()).allSatisfy(app -> healthIs(app, "ready", 503)));
        assertThat(apps()).allSatisfy(app -> healthIs(app, "live", 200));
        away.get();
        killer.shutdown();
        await().atMost(SOON).untilAsserted(() -> assertThat(apps()).allSatisfy(app -> healthIs(app, "ready", 200)));
    }

    private static void healthIs(App app, String probe, int status) throws IOException {
        assertThat(new Management(app.url()).health(probe)).as(probe).isEqualTo(status);
    }

    private List<App> apps() {
        var stack = system.faults().stack();
        return Stream.concat(stack.contactService().stream(), stack.opportunityService().stream())
                .toList();
    }

    private void callWhile(AtomicBoolean goOn, Call call, ConcurrentLinkedQueue<Answer> answers) {
        try {
            while (goOn.get()) {
                answers.add(system.api().send(call));
                TimeUnit.MILLISECONDS.sleep(10);
            }
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
