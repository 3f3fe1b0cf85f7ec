package ma.parcours.local.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import ma.parcours.local.data.StackDescription;
import ma.parcours.local.data.StackDescription.App;
import ma.parcours.local.process.Signals;
import ma.parcours.local.rest.Management;
import ma.parcours.local.stack.Service;
import ma.parcours.local.stack.StackFile;

/**
 * What can go wrong with a process of the system, done on purpose.
 *
 * @param data the folder of the system, where {@code stack.json} says what runs
 */
public record Faults(Path data) {

    private static final long LOOK_EVERY_MILLIS = 20;

    public StackDescription stack() {
        try {
            return StackFile.read(data).orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Gives it no time to say goodbye. */
    public void kill(Victim victim) throws InterruptedException {
        Signals.send(pid(victim), "KILL");
    }

    /** Kills it again each time it comes back, for a while. */
    public void keepDown(Victim victim, Duration time) throws InterruptedException {
        var end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            Signals.send(pid(victim), "KILL");
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
    }

    /** It is there, but does nothing: worse than dead, for nobody is told. Answers what has to be resumed. */
    public long[] pause(Victim victim) throws InterruptedException {
        var processes = withChildren(pid(victim));
        for (var pid : processes) {
            Signals.send(pid, "STOP");
        }
        return processes;
    }

    public void resume(long[] paused) throws InterruptedException {
        for (var pid : paused) {
            Signals.send(pid, "CONT");
        }
    }

    public long pid(Victim victim) {
        var stack = stack();
        return switch (victim) {
            case CONTACT_SERVICE -> stack.contactService().get(0).pid();
            case OPPORTUNITY_SERVICE -> stack.opportunityService().get(0).pid();
            case CONTACT_RELAY_LEADER -> leader(stack.contactService(), Service.CONTACT);
            case OPPORTUNITY_RELAY_LEADER -> leader(stack.opportunityService(), Service.OPPORTUNITY);
            case KAFKA -> stack.kafka().pid();
            case OPENID_PROVIDER -> stack.openid().pid();
            case CONSOLE -> stack.console().pid();
            case POSTGRES -> stack.postgres().pid();
        };
    }

    /** PostgreSQL works in children of its own. */
    private static long[] withChildren(long pid) {
        var children = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(ProcessHandle::pid);
        return LongStream.concat(LongStream.of(pid), children).toArray();
    }

    /** The replica that says of itself that it publishes. */
    private static long leader(List<App> replicas, Service service) {
        return replicas.stream()
                .filter(Faults::leads)
                .findFirst()
                .map(App::pid)
                .orElseThrow(() -> new IllegalStateException("no replica of " + service.code() + " leads"));
    }

    private static boolean leads(App replica) {
        try {
            return new Management(replica.url()).metric("relay_leader") == 1;
        } catch (IOException away) {
            return false;
        }
    }
}
