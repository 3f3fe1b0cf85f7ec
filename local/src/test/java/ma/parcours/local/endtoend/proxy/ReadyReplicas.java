package ma.parcours.local.endtoend.proxy;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import ma.parcours.local.rest.Management;

/** The replicas of a service that say of themselves that they are ready, each asked every second, handed out in turn. */
public final class ReadyReplicas implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final int READY = 200;

    private final List<URI> all;
    private final Set<URI> ready;
    private final AtomicInteger turn = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Ready they are all, until they are asked. */
    public ReadyReplicas(List<URI> all) {
        this.all = List.copyOf(all);
        this.ready = ConcurrentHashMap.newKeySet();
        this.ready.addAll(all);
    }

    public ReadyReplicas watched() {
        all.forEach(replica -> {
            var thread = new Thread(() -> watch(replica), "readiness of " + replica);
            thread.setDaemon(true);
            thread.start();
        });
        return this;
    }

    /** When none is ready it may be any: who has nobody left to ask lets them say themselves what is wrong. */
    public URI next() {
        var first = turn.getAndIncrement();
        for (var i = 0; i < all.size(); i++) {
            var replica = all.get(Math.floorMod(first + i, all.size()));
            if (ready.contains(replica)) {
                return replica;
            }
        }
        return all.get(Math.floorMod(first, all.size()));
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void watch(URI replica) {
        try {
            while (!closed.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                look(replica);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(URI replica) {
        if (saysThatItIsReady(replica)) {
            ready.add(replica);
        } else {
            ready.remove(replica);
        }
    }

    private static boolean saysThatItIsReady(URI replica) {
        try {
            return new Management(replica.toString()).health("ready") == READY;
        } catch (IOException away) {
            return false;
        }
    }
}
