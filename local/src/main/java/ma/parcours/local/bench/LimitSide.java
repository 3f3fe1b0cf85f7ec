package ma.parcours.local.bench;

import io.vertx.core.Future;
import java.util.Map;
import ma.parcours.local.bench.limit.Aliases;
import ma.parcours.local.bench.limit.Replay;

/**
 * What the services send to PostgreSQL, without them.
 *
 * @param single what contact-service sends for an action
 * @param whole what both send for it, until all of it is told
 */
record LimitSide(Map<Action, Replay> single, Map<Action, Replay> whole) implements Side<Aliases> {

    @Override
    public Aliases newcomer() {
        return new Aliases();
    }

    @Override
    public Future<Aliases> act(Action action, Aliases person) {
        return send(single, action, person);
    }

    @Override
    public Future<Aliases> convert(Aliases person) {
        var moving = Future.succeededFuture(person);
        for (var action : Action.values()) {
            moving = moving.compose(further -> send(whole, action, further));
        }
        return moving;
    }

    private static Future<Aliases> send(Map<Action, Replay> replays, Action action, Aliases person) {
        var replay = replays.get(action);
        if (replay == null) {
            throw new IllegalArgumentException("not recorded: " + action);
        }
        return replay.send(person).map(sent -> person);
    }
}
