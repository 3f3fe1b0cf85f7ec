package ma.parcours.local.endtoend;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAccumulator;
import ma.parcours.local.rest.Answer;
import ma.parcours.local.rest.Call;

/** The requests that many people made: how many there were, the longest of them, and which went wrong. */
final class Requests {

    private static final int SERVER_ERROR = 500;

    private final AtomicInteger made = new AtomicInteger();
    private final LongAccumulator longest = new LongAccumulator(Math::max, 0);
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    /** The same way to the system, looked at. */
    Sender over(Sender sender) {
        return call -> send(sender, call);
    }

    int made() {
        return made.get();
    }

    Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    /** Those that had no answer, or that of a server in trouble. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    void failed(String what) {
        failures.add(what);
    }

    private Answer send(Sender sender, Call call) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        try {
            var answer = sender.send(call);
            if (answer.status() >= SERVER_ERROR) {
                failed(call + ": " + answer);
            }
            return answer;
        } catch (IOException noAnswer) {
            failed(call + ": " + noAnswer);
            throw noAnswer;
        } finally {
            made.incrementAndGet();
            longest.accumulate(System.nanoTime() - begin);
        }
    }
}
