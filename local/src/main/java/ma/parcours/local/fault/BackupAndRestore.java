package ma.parcours.local.fault;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.proof.Invariants;
import ma.parcours.local.stack.Service;

/**
 * A database is backed up while people work, and some seconds later the backup takes its place under the running
 * service. People rest meanwhile, and all that was acknowledged has been told: what lies on a topic must come back.
 */
record BackupAndRestore(Service service) implements Fault {

    private static final int LEAST = 5;
    private static final Duration TO_WORK = Duration.ofSeconds(60);
    private static final Duration TO_REST = Duration.ofSeconds(100);
    private static final Duration TO_BE_AT_REST = Duration.ofSeconds(30);
    private static final Duration TO_COME_BACK = Duration.ofSeconds(60);

    @Override
    public String strike(Arena arena, Random random) throws Exception {
        var begun = System.nanoTime();
        var backup = Backup.of(arena, service);
        arena.awaitTrue("something to go back behind", TO_WORK, () -> backup.behindBy() >= LEAST);
        TimeUnit.MILLISECONDS.sleep(random.nextInt(3000));
        var rest = arena.people().rest();
        if (!rest.tryLock(TO_REST.toSeconds(), TimeUnit.SECONDS)) {
            throw new NotStruck("people did not rest within " + TO_REST.toSeconds() + " s");
        }
        try {
            awaitRest(arena, TO_BE_AT_REST);
            var missing = backup.behindBy();
            backup.restore();
            arena.people().forget(begun, System.nanoTime());
            awaitRest(arena, TO_COME_BACK);
            arena.awaitTrue(
                    service.code(),
                    TO_COME_BACK,
                    () -> arena.replicas(service).stream().allMatch(arena::isReady));
            return "the database went back by %d rows of %s, and has them again".formatted(missing, backup.counted());
        } finally {
            rest.unlock();
        }
    }

    private static void awaitRest(Arena arena, Duration patience) throws InterruptedException {
        var invariants = new Invariants(arena);
        arena.await("rest", patience, () -> {
            var broken = invariants.brokenAtRest();
            if (!broken.isEmpty()) {
                throw new IllegalStateException(broken.get(0));
            }
            return broken;
        });
    }
}
