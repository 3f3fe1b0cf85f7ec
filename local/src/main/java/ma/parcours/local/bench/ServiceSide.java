package ma.parcours.local.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.rest.Call;

/** The services, asked as the console asks them. */
record ServiceSide(Vertx vertx, Http http) implements Side<Person> {

    /** What Retry-After says when a deposit is still on its way. */
    private static final int AGAIN_AFTER_SECONDS = 1;

    private static final String DEPOSIT_IS_ON_ITS_WAY = "acompte-requis";

    @Override
    public Person newcomer() {
        return Person.NOBODY_YET;
    }

    @Override
    public Future<Person> act(Action action, Person person) {
        return insist(action.call(person)).map(answer -> person.after(action, answer.getString("id")));
    }

    @Override
    public Future<Person> convert(Person person) {
        var moving = Future.succeededFuture(person);
        for (var action : Action.values()) {
            moving = moving.compose(further -> act(action, further));
        }
        return moving;
    }

    private Future<JsonObject> insist(Call call) {
        return http.send(call)
                .recover(refusal -> String.valueOf(refusal.getMessage()).contains(DEPOSIT_IS_ON_ITS_WAY)
                        ? vertx.timer(AGAIN_AFTER_SECONDS, TimeUnit.SECONDS).compose(later -> insist(call))
                        : Future.failedFuture(refusal));
    }
}
