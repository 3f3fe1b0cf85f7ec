package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.proof.Sql;
import ma.parcours.local.rest.Answer;
import ma.parcours.local.rest.Call;
import ma.parcours.local.stack.Service;
import org.junit.jupiter.api.Test;

/** Callers who want the same thing at the same moment, on both replicas. */
class ConcurrencyIT {

    private static final int CALLERS = 50;
    private static final int RACES = 300;
    private static final int RACES_AT_A_TIME = 15;
    private static final int LONGEST_HEAD_START_MILLIS = 300;

    private final RunningSystem system = RunningSystem.shared();
    private final Journey journey = Journey.on(system);
    private final Sql contacts = new Sql(system, Service.CONTACT);
    private final Sql opportunities = new Sql(system, Service.OPPORTUNITY);
    private final Invariants invariants = new Invariants(system);

    @Test
    void fifty_converts_of_a_lead_make_one_contact() throws Exception {
        // Given
        var lead = journey.lead();

        // When
        var answers = AllAtOnce.run(CALLERS, () -> anywhere(Call.post("/api/leads/" + lead + "/convert", "")));

        // Then
        assertThat(answers).extracting(Answer::status).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(answers)
                .extracting(answer -> answer.text("id"))
                .containsOnly(answers.get(0).text("id"));
        assertThat(contacts.rows("select id from contact where lead_id = '" + lead + "'"))
                .hasSize(1);
    }

    @Test
    void fifty_deposits_make_one_payment() throws Exception {
        // Given
        var contact = journey.contactWithNeeds();

        // When
        var answers = AllAtOnce.run(CALLERS, () -> anywhere(Journey.action(contact, "acompte-recu", Journey.DEPOSIT)));

        // Then
        assertThat(answers).extracting(Answer::status).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(contacts.rows("select id from payment where contact_id = '" + contact + "'"))
                .hasSize(1);
        assertThat(contacts.rows("select id from unlock where contact_id = '" + contact + "'"))
                .hasSize(1);
    }

    @Test
    void fifty_creates_make_one_opportunity() throws Exception {
        // Given
        var contact = journey.contactWithDeposit();

        // When
        var answers = AllAtOnce.run(CALLERS, () -> anywhere(Journey.create(contact)));

        // Then
        invariants.awaitRest();
        assertThat(answers)
                .extracting(Answer::status)
                .isSubsetOf(200, 201, 202, 409)
                .containsAnyOf(201, 202);
        assertThat(opportunities.rows("select promotion from opportunity where contact_id = '" + contact + "'"))
                .containsExactly("confirmee");
    }

    /** {@link Invariants} look at every contact of the system: whoever was lost first has no confirmed opportunity. */
    @Test
    void of_losing_and_creating_at_the_same_moment_one_comes_first() throws Exception {
        // Given
        var racing = contactsWithDeposit(RACES);

        // When
        var answers = new ArrayList<Answer>();
        for (var from = 0; from < RACES; from += RACES_AT_A_TIME) {
            answers.addAll(AllAtOnce.run(races(racing.subList(from, from + RACES_AT_A_TIME))));
            invariants.assertAlways();
        }

        // Then
        assertThat(answers).extracting(Answer::status).isSubsetOf(200, 201, 202, 409);
        invariants.awaitRest();
        var lostFirst = among(racing, contacts.rows("select contact_id from unlock where state = 'cancelled'"));
        var confirmed =
                among(racing, opportunities.rows("select contact_id from opportunity where promotion = 'confirmee'"));
        assertThat(lostFirst).as("each outcome was reached").isNotEmpty();
        assertThat(confirmed).as("each outcome was reached").isNotEmpty();
        assertThat(lostFirst).doesNotContainAnyElementsOf(confirmed);
    }

    private static Set<String> among(List<String> racing, List<String> found) {
        var both = new HashSet<>(found);
        both.retainAll(racing);
        return both;
    }

    private List<String> contactsWithDeposit(int count) throws Exception {
        var made = new ArrayList<String>();
        while (made.size() < count) {
            made.addAll(AllAtOnce.run(RACES_AT_A_TIME, () -> Journey.on(system).contactWithDeposit()));
        }
        return made;
    }

    /** The creation has the longer way; with head starts from none to plenty now the one and now the other comes first. */
    private List<Callable<Answer>> races(List<String> racing) {
        var calls = new ArrayList<Callable<Answer>>();
        for (var contact : racing) {
            var headStart = LONGEST_HEAD_START_MILLIS * racing.indexOf(contact) / racing.size();
            calls.add(() -> anywhere(Journey.create(contact)));
            calls.add(() -> {
                TimeUnit.MILLISECONDS.sleep(headStart);
                return anywhere(Journey.action(contact, "mark-lost", Journey.LOSS));
            });
        }
        return calls;
    }

    private Answer anywhere(Call call) throws Exception {
        return system.api().send(call);
    }
}
