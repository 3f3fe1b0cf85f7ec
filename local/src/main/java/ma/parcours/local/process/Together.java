package ma.parcours.local.process;

import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Does several things at the same time and waits for all of them, or for the first that fails. */
public final class Together {

    private Together() {}

    /** One of the things; what it returns is not looked at. */
    @FunctionalInterface
    public interface Task {
        void run() throws Exception;
    }

    public static void run(Collection<Task> tasks) throws Exception {
        var pool = Executors.newCachedThreadPool(Together::daemon);
        try {
            var completion = new ExecutorCompletionService<Void>(pool);
            tasks.forEach(task -> completion.submit(asCallable(task)));
            for (var done = 0; done < tasks.size(); done++) {
                completion.take().get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } finally {
            pool.shutdown();
        }
    }

    private static Callable<Void> asCallable(Task task) {
        return () -> {
            task.run();
            return null;
        };
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }
}
