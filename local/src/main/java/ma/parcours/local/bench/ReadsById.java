package ma.parcours.local.bench;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ma.parcours.local.bench.limit.Aliases;
import ma.parcours.local.bench.limit.Replay;
import ma.parcours.local.proof.Sql;
import ma.parcours.local.rest.Call;
import ma.parcours.local.stack.Service;

/** What is looked at by its id, beside the same question to the same database without the service. */
final class ReadsById {

    private static final String PART = "reads by id";
    private static final List<Integer> CONCURRENCIES = List.of(1, 32);
    private static final int MANY = 1_000;
    private static final int WARM_UP_TURNS = 2;
    private static final double WANTED = 0.5;

    private final Subject subject;
    private final Http http;
    private final Recorded recorded;
    private final Map<Service, Pool> pools;
    private final Scale scale;

    ReadsById(Subject subject, Http http, Recorded recorded, Map<Service, Pool> pools, Scale scale) {
        this.subject = subject;
        this.http = http;
        this.recorded = recorded;
        this.pools = pools;
        this.scale = scale;
    }

    void measure(Results results) throws Exception {
        for (var concurrency : CONCURRENCIES) {
            var pairs = new Pairs();
            for (var what : ById.values()) {
                measure(what, new Crowd(subject.vertx(), concurrency), pairs.of(what));
            }
            pairs.report(PART, concurrency, results);
            pairs.goals(concurrency, WANTED, results);
        }
    }

    private void measure(ById what, Crowd crowd, Pair pair) throws Exception {
        var ids = new Sql(subject, what.service()).rows(what.ids(MANY));
        var asked = asService(what, inTurn(ids));
        var limit = asLimit(what, inTurn(ids));
        for (var turn = 0; turn < WARM_UP_TURNS; turn++) {
            crowd.ask(scale.turn(), asked);
            crowd.ask(scale.turn(), limit);
        }
        for (var round = 0; round < scale.rounds(); round++) {
            pair.service(crowd.ask(scale.turn(), asked));
            pair.limit(crowd.ask(scale.turn(), limit));
        }
    }

    private Supplier<Future<?>> asService(ById what, Iterator<String> ids) {
        return () -> http.send(Call.get(what.path(ids.next())));
    }

    private Supplier<Future<?>> asLimit(ById what, Iterator<String> ids) throws Exception {
        var statements = Objects.requireNonNull(recorded.reads().get(what));
        var replay = Replay.of(statements, subject, pools);
        var known = UUID.fromString(what.of(recorded.client()));
        return () -> replay.send(new Aliases().with(known, UUID.fromString(ids.next())));
    }

    private static Iterator<String> inTurn(List<String> ids) {
        return Stream.generate(() -> ids).flatMap(List::stream).iterator();
    }
}
