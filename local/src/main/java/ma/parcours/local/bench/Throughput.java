package ma.parcours.local.bench;

import ma.parcours.local.bench.population.Arrival;
import ma.parcours.local.bench.population.Mix;
import ma.parcours.local.bench.population.Population;
import ma.parcours.local.operation.LongOperation;
import ma.parcours.local.process.Signals;
import ma.parcours.local.proof.Sql;
import ma.parcours.local.rest.Api;
import ma.parcours.local.stack.Service;
import ma.parcours.local.terminal.Progress;

/** How fast events are told, projected, decided on and told once more when there are many of them. */
final class Throughput implements Measurement {

    private static final double RELAYED_A_SECOND = 10_000;
    private static final double PROJECTED_A_SECOND = 5_000;
    private static final double DECIDED_A_SECOND = 1_000;

    @Override
    public void measure(Subject subject, Scale scale, Results results, Progress progress) throws Exception {
        var population = new Population(subject);
        progress.step("%,d contacts".formatted(scale.told()), () -> {
            population.growTo(scale.told());
            return "";
        });
        var run = new Run(subject, population, new Arrival(subject), results);
        progress.step("one after the other", () -> run.relayThenProjections(scale.backlog()));
        progress.step("both at once", () -> run.relayAndProjections(scale.backlog()));
        progress.step("decisions", () -> run.decisions(scale.decisions()));
        progress.step("rebuild", run::rebuild);
    }

    private record Run(Subject subject, Population population, Arrival arrival, Results results) {

        /** Whoever listens stands still meanwhile, so that each of the two has the machine for itself. */
        String relayThenProjections(int events) throws Exception {
            var known = arrival.known();
            var relay = relayUnheard(events);
            var first = arrival.awaitMoreKnownThan(known);
            var begin = System.nanoTime();
            arrival.awaitKnownContacts();
            var projections = Pace.since(begin, events - first);
            results.add(relay.row("relay, while nobody listens"));
            results.add(projections.row("projections, of what was told before"));
            results.add(Goal.atLeast("events relayed a second", RELAYED_A_SECOND, relay.perSecond()));
            results.add(Goal.atLeast("events projected a second", PROJECTED_A_SECOND, projections.perSecond()));
            return "";
        }

        private Pace relayUnheard(int events) throws Exception {
            var listener = subject.app(Service.OPPORTUNITY).pid();
            try (var untold = population.prepare(events, Mix.NEW)) {
                Signals.send(listener, "STOP");
                var begin = untold.tell();
                arrival.awaitToldContacts();
                return Pace.since(begin, events);
            } finally {
                Signals.send(listener, "CONT");
            }
        }

        /** As it is in life: the two share the machine. */
        String relayAndProjections(int events) throws Exception {
            try (var untold = population.prepare(events, Mix.NEW)) {
                var begin = untold.tell();
                arrival.awaitToldContacts();
                results.add(Pace.since(begin, events).row("until the outbox is empty, both at once"));
                arrival.awaitKnownContacts();
                results.add(Pace.since(begin, events).row("until all is projected, both at once"));
            }
            return "";
        }

        /** Of opportunities for deposits that both services know of. */
        String decisions(int promotions) throws Exception {
            population.add(promotions, Mix.WITH_DEPOSIT);
            population.settle();
            var used = usedUnlocks() + promotions;
            var begin = population.openOpportunities(promotions);
            arrival.awaitUsedUnlocks(used);
            var decisions = Pace.since(begin, promotions);
            arrival.awaitConfirmations();
            results.add(decisions.row("promotions until decided"));
            results.add(Pace.since(begin, promotions).row("promotions until confirmed"));
            results.add(Goal.atLeast("promotions decided a second", DECIDED_A_SECOND, decisions.perSecond()));
            return "";
        }

        /** Reads all that was ever told. */
        String rebuild() throws Exception {
            var listener = subject.endpoints().only(Service.OPPORTUNITY);
            var operation = LongOperation.eligibilityRebuild(new Api(listener, subject.tokens()));
            var begin = System.nanoTime();
            var run = operation.finish(operation.ask(), look -> {});
            if (!run.isDone()) {
                results.found("eligibility was not made anew: " + run.view());
            }
            results.add(Pace.since(begin, run.figure("events")).row("rebuild of eligibility"));
            return "";
        }

        private long usedUnlocks() throws Exception {
            return Long.parseLong(new Sql(subject, Service.CONTACT)
                    .rows("select count(*) from unlock where state = 'used'")
                    .get(0));
        }
    }
}
