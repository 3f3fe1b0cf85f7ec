package ma.parcours.local.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import ma.parcours.local.process.Together.Task;
import ma.parcours.local.rest.Api;
import ma.parcours.local.terminal.Progress;

/** The whole sample: 200 leads, 120 contacts and 60 opportunities, a few people at a time. */
public final class Sample {

    private static final long SEED = 2041;
    private static final int AT_A_TIME = 6;
    private static final int WALK_INS = 20;
    private static final int REMAINING_LEADS = 100;

    private final PatientApi api;
    private final Progress progress;
    private final People people = new People(SEED);
    private final Tally tally = new Tally();

    public Sample(Api api, Progress progress) {
        this.api = new PatientApi(api);
        this.progress = progress;
    }

    public void load() throws Exception {
        var biography = new Biography(api, tally, new Architects(api).ids(people));
        var pool = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            await(tasks(biography).stream()
                    .<Future<?>>map(task -> pool.submit(() -> {
                        task.run();
                        return tally;
                    }))
                    .toList());
        } finally {
            pool.shutdownNow();
        }
        progress.line("  " + tally);
    }

    /** The people are made up here, one after the other, so that they are the same ones every time. */
    private List<Task> tasks(Biography biography) {
        var tasks = new ArrayList<Task>();
        var fates = Fate.forEachContact(new Random(SEED));
        for (var number = 0; number < fates.size(); number++) {
            tasks.add(contact(biography, number, people.next(), fates.get(number)));
        }
        for (var number = 0; number < REMAINING_LEADS; number++) {
            tasks.add(lead(biography, number, people.next()));
        }
        return tasks;
    }

    private static Task contact(Biography biography, int number, Person person, Fate fate) {
        return number < WALK_INS
                ? () -> biography.walksIn(number, person, fate)
                : () -> biography.isConverted(number, person, fate);
    }

    private static Task lead(Biography biography, int number, Person person) {
        return () -> biography.staysALead(number, person);
    }

    private void await(List<Future<?>> all) throws Exception {
        for (var future : all) {
            while (!isDone(future)) {
                progress.line("  " + tally);
            }
        }
    }

    private static boolean isDone(Future<?> future) throws Exception {
        try {
            future.get(1, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillAtIt) {
            return false;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }
}
