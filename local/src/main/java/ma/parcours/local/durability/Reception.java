package ma.parcours.local.durability;

import java.util.concurrent.TimeUnit;
import ma.parcours.local.rest.Call;

/** Writes down who walks in, and waits for nothing: so there is always something to be told, whatever is away. */
final class Reception {

    private static final long PAUSE_MILLIS = 250;
    private static final String WALK_IN = "{\"nom\": \"Rachid Ouazzani\", \"telephone\": \"0661998877\"}";

    private final Persistent api;
    private final Ledger ledger;
    private final Refusals refusals;

    Reception(Persistent api, Ledger ledger, Refusals refusals) {
        this.api = api;
        this.ledger = ledger;
        this.refusals = refusals;
    }

    void welcome() throws InterruptedException {
        var call = Call.post("/api/contacts", WALK_IN);
        var answer = api.send(call);
        if (answer.status() / 100 == 2) {
            ledger.walkIn(answer.text("id"));
        } else {
            refusals.add(call, answer);
        }
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
}
