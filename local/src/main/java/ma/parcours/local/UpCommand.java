package ma.parcours.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import ma.parcours.local.data.DataDirectory;
import ma.parcours.local.rest.Issuer;
import ma.parcours.local.stack.Assembly;
import ma.parcours.local.stack.LastRun;
import ma.parcours.local.stack.Plan;
import ma.parcours.local.stack.Ports;
import ma.parcours.local.stack.Stack;
import ma.parcours.local.terminal.CannotGoOn;
import ma.parcours.local.terminal.Progress;
import ma.parcours.local.terminal.Seconds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./crm up}: starts the system and keeps it running until Ctrl-C. */
@Command(name = "up", description = "Starts the system on this machine and keeps it running until Ctrl-C.")
final class UpCommand implements Callable<Integer> {

    private static final int ENDED_BY_CTRL_C = 130;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--port-base",
            paramLabel = "N",
            description = "the port that all others count from (default: 8080)")
    private int portBase = Ports.DEFAULT_BASE;

    @Option(
            names = "--replicas",
            paramLabel = "N",
            description = "how many of each service run side by side (default: 1)")
    private int replicas = 1;

    @Option(
            names = "--openid-url",
            paramLabel = "URL",
            description = "an OpenID provider to use in place of the one for development")
    private @Nullable String openIdUrl;

    private final long begin = System.nanoTime();
    private final Progress progress = Progress.onStandardOutput();

    @Override
    public Integer call() throws Exception {
        var plan = new Plan(new Ports(portBase), replicas, otherProvider());
        try (var directory = DataDirectory.open(data.folder(), DataDirectory.LEAST_FREE_BYTES)) {
            new LastRun(directory.folder(), progress).clearAway();
            plan.checkFree();
            return run(directory, Assembly.of(directory, home(), plan, progress));
        }
    }

    /** The services could not do without it, and would only say so in their logs. */
    private Optional<Issuer> otherProvider() throws InterruptedException {
        if (openIdUrl == null) {
            return Optional.empty();
        }
        var issuer = Issuer.at(openIdUrl);
        try {
            issuer.tokenEndpoint();
            return Optional.of(issuer);
        } catch (IOException failure) {
            throw new CannotGoOn(
                    "No OpenID provider answers at %s (%s)".formatted(issuer, failure),
                    "start it first, or leave out --openid-url for the one that comes with Parcours");
        }
    }

    private int run(DataDirectory directory, Stack stack) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack)));
        try {
            stack.start();
            announce(directory, stack);
            new CountDownLatch(1).await();
        } catch (Exception failure) {
            if (!stack.isStopping()) {
                stack.stop();
                throw failure;
            }
        }
        return ENDED_BY_CTRL_C;
    }

    private void announce(DataDirectory directory, Stack stack) {
        var time = Seconds.of(Duration.ofNanos(System.nanoTime() - begin));
        progress.line("");
        progress.line("Ready in " + time + ", data in " + directory.folder());
        stack.addresses().forEach((title, address) -> progress.line("  %-24s %s".formatted(title, address)));
        progress.line("Open " + stack.front() + " in a browser. Ctrl-C stops it all.");
    }

    private void stop(Stack stack) {
        try {
            stack.stop();
        } catch (Exception failure) {
            progress.line("crm: " + failure);
        }
    }

    /** Where the services were built; {@code ./crm} says it. */
    private static Path home() {
        return Path.of(System.getProperty("parcours.home", "")).toAbsolutePath();
    }
}
