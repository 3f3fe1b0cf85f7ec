package ma.parcours.local.endtoend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many callers who start at the same moment. */
final class AllAtOnce {

    private AllAtOnce() {}

    static <T> List<T> run(int times, Callable<T> call) throws InterruptedException, ExecutionException {
        return run(Collections.nCopies(times, call));
    }

    static <T> List<T> run(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(calls.size());
        try {
            var futures = new ArrayList<Future<T>>();
            calls.forEach(call -> futures.add(pool.submit(() -> {
                start.await();
                return call.call();
            })));
            start.countDown();
            var results = new ArrayList<T>();
            for (var future : futures) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
