package ma.parcours.local.bench;

import io.vertx.core.Future;
import java.util.ArrayDeque;
import ma.parcours.local.bench.limit.Aliases;
import ma.parcours.local.terminal.Progress;

/** The way from lead to client, action by action and as a whole, with ever more people at once. */
final class WriteRounds {

    private static final String PART = "writes";
    private static final String WHOLE = "conversion";
    private static final int BUSY = 32;
    private static final double WANTED = 0.6;

    private final Subject subject;
    private final Side<Person> services;
    private final Side<Aliases> limit;
    private final Scale scale;
    private final Progress progress;

    WriteRounds(Subject subject, Side<Person> services, Side<Aliases> limit, Scale scale, Progress progress) {
        this.subject = subject;
        this.services = services;
        this.limit = limit;
        this.scale = scale;
        this.progress = progress;
    }

    void measure(Results results) throws Exception {
        progress.step("warm-up", () -> {
            warmUp();
            return "";
        });
        for (var concurrency : scale.concurrencies()) {
            progress.step("writes, %d at once".formatted(concurrency), () -> {
                measure(concurrency, results);
                return "";
            });
        }
    }

    /** What fails meanwhile is nothing to go by. */
    private void warmUp() throws Exception {
        var crowd = new Crowd(subject.vertx(), BUSY);
        crowd.ask(scale.warmUp(), () -> services.convert(services.newcomer()));
        new Calm(subject).await();
        crowd.ask(scale.warmUp().dividedBy(2), () -> limit.convert(limit.newcomer()));
    }

    private void measure(int concurrency, Results results) throws Exception {
        var crowd = new Crowd(subject.vertx(), concurrency);
        var single = new Pairs();
        var whole = new Pairs();
        for (var round = 0; round < scale.rounds(); round++) {
            step(services, crowd, (action, tally) -> single.of(action).service(tally));
            new Calm(subject).await();
            step(limit, crowd, (action, tally) -> single.of(action).limit(tally));
            whole.of(WHOLE).service(crowd.ask(scale.turn(), () -> services.convert(services.newcomer())));
            new Calm(subject).await();
            whole.of(WHOLE).limit(crowd.ask(scale.turn(), () -> limit.convert(limit.newcomer())));
        }
        single.report(PART, concurrency, results);
        whole.report(PART, concurrency, results);
        if (concurrency == BUSY) {
            single.goals(concurrency, WANTED, results);
        }
    }

    private interface Finding {

        void add(Action action, Tally tally);
    }

    /** Each action by itself, for those who are ready for it because of the one before. */
    private <P> void step(Side<P> side, Crowd crowd, Finding finding) throws InterruptedException {
        var ready = new ArrayDeque<P>();
        for (var action : Action.SINGLE) {
            var waiting = ready.clone();
            ready.clear();
            var isFirst = action == Action.LEAD;
            finding.add(action, crowd.ask(scale.turn(), () -> isFirst || !waiting.isEmpty(), () -> {
                Future<P> done = side.act(action, isFirst ? side.newcomer() : waiting.remove());
                return done.onSuccess(ready::add);
            }));
        }
    }
}
