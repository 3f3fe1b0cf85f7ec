package ma.parcours.local.durability;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.rest.Answer;
import ma.parcours.local.rest.Balancer;
import ma.parcours.local.rest.Call;
import ma.parcours.local.stack.Service;

/**
 * Somebody who asks until there is an answer, with the same idempotency key each time, so that what was done without
 * being acknowledged is not done twice.
 */
record Persistent(Balancer balancer, ErrorWindows windows) {

    private static final long PAUSE_MILLIS = 100;

    /** Whatever was answered, less the faults of servers. */
    Answer send(Call call) throws InterruptedException {
        var service = call.path().contains("opportunities") ? Service.OPPORTUNITY : Service.CONTACT;
        var keyed = call.method().equals("POST")
                ? call.with("Idempotency-Key", UUID.randomUUID().toString())
                : call;
        while (true) {
            try {
                var answer = balancer.send(keyed);
                windows.succeeded(service);
                return answer;
            } catch (IOException unknown) {
                windows.failed(service);
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        }
    }
}
