package ma.parcours.local.rest;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Sends requests as a load balancer does: to any replica, and to the next when that one does not answer or says that it
 * cannot. Such a one is passed over for a moment.
 */
public final class Balancer {

    private static final Duration PASSED_OVER = Duration.ofSeconds(1);
    private static final int SERVER_ERROR = 500;

    private final List<Api> replicas;
    private final Map<Api, Long> failedAt = new ConcurrentHashMap<>();

    /** Waits for each answer at most so long. */
    public Balancer(List<Endpoints> replicas, Tokens tokens, Duration patience) {
        this.replicas = replicas.stream()
                .map(endpoints -> new Api(endpoints, tokens, patience))
                .toList();
    }

    /** Fails when no replica could; whether one of them has done it all the same is then unknown. */
    public Answer send(Call call) throws IOException, InterruptedException {
        var first = ThreadLocalRandom.current().nextInt(replicas.size());
        var failure = new IOException("no replica answers");
        for (var i = 0; i < replicas.size(); i++) {
            var replica = replicas.get((first + i) % replicas.size());
            if (i < replicas.size() - 1 && isPassedOver(replica)) {
                continue;
            }
            try {
                return answerOf(replica, call);
            } catch (IOException noAnswer) {
                failedAt.put(replica, System.nanoTime());
                failure.addSuppressed(noAnswer);
            }
        }
        throw failure;
    }

    private static Answer answerOf(Api replica, Call call) throws IOException, InterruptedException {
        var answer = replica.send(call);
        if (answer.status() >= SERVER_ERROR) {
            throw new IOException("status " + answer.status());
        }
        return answer;
    }

    private boolean isPassedOver(Api replica) {
        var failed = failedAt.get(replica);
        return failed != null && System.nanoTime() - failed < PASSED_OVER.toNanos();
    }
}
