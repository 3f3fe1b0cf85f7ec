package ma.parcours.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.stack.LoneReplica;
import ma.parcours.local.stack.Plan;
import ma.parcours.local.stack.Service;

/**
 * One start of a service.
 *
 * @param answered seconds until the first answer, whatever it says
 * @param ready seconds until it says that it may be used
 * @param cpu seconds of processors until then
 * @param idle megabytes that it holds a while later, with nothing to do
 */
record Launched(double answered, double ready, double cpu, double idle) {

    private static final long LOOK_EVERY_MILLIS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration TO_END = Duration.ofMinutes(1);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    /** Beside the one that runs already; it is ended again. */
    static Launched of(Service service, Plan plan, Subject subject, Duration rest) throws Exception {
        var begin = System.nanoTime();
        var replica =
                LoneReplica.start(service, plan, subject.data(), subject.order().home());
        try {
            var answered = secondsUntil(() -> answers(replica.url()), replica, begin);
            var ready = secondsUntil(replica::isReady, replica, begin);
            var cpu = ProcessFigures.of(replica.pid()).cpuSeconds();
            TimeUnit.MILLISECONDS.sleep(rest.toMillis());
            return new Launched(
                    answered, ready, cpu, ProcessFigures.of(replica.pid()).residentMegabytes());
        } finally {
            replica.stop(TO_END);
        }
    }

    private static double secondsUntil(Look look, LoneReplica replica, long begin) throws InterruptedException {
        while (!look.sees()) {
            if (!replica.alive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException(replica.url() + " does not start");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static boolean answers(String url) throws InterruptedException {
        try {
            var anything = HttpRequest.newBuilder(URI.create(url + "/api/me")).build();
            HTTP.send(anything, BodyHandlers.discarding());
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** A look that may take a moment. */
    private interface Look {
        boolean sees() throws InterruptedException;
    }
}
