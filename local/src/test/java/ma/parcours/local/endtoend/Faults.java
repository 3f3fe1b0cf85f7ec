package ma.parcours.local.endtoend;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.data.StackDescription.App;
import ma.parcours.local.process.Signals;
import ma.parcours.local.stack.Service;

/** What can go wrong with a process of the system, done on purpose. */
public record Faults(StartedHere system) {

    private static final long LOOK_EVERY_MILLIS = 20;

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

    /** It is there, but does nothing: worse than dead, for nobody is told. */
    public void pause(Victim victim) throws InterruptedException {
        Signals.send(pid(victim), "STOP");
    }

    public void resume(Victim victim) throws InterruptedException {
        Signals.send(pid(victim), "CONT");
    }

    public long pid(Victim victim) {
        var stack = system.stack();
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

    /** The replica that says of itself that it publishes. */
    private static long leader(List<App> replicas, Service service) {
        return replicas.stream()
                .filter(replica -> new Management(replica.url()).metric("relay_leader") == 1)
                .findFirst()
                .map(App::pid)
                .orElseThrow(() -> new AssertionError("no replica of " + service.code() + " leads"));
    }
}
