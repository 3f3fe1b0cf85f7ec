package ma.parcours.local.durability;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import ma.parcours.local.data.DataDirectory;
import ma.parcours.local.fault.Detour;
import ma.parcours.local.fault.FaultKind;
import ma.parcours.local.fault.Faults;
import ma.parcours.local.rest.Endpoints;
import ma.parcours.local.rest.Issuer;
import ma.parcours.local.rest.Tokens;
import ma.parcours.local.stack.Assembly;
import ma.parcours.local.stack.Plan;
import ma.parcours.local.stack.Stack;
import ma.parcours.local.terminal.Progress;

/** A system of its own in which everything may go wrong: two of each service, and detours to their servers. */
final class Theatre implements AutoCloseable {

    private static final int REPLICAS = 2;
    private static final Map<FaultKind, String> DISKS =
            Map.of(FaultKind.FULL_DISK_BROKER, "kafka", FaultKind.FULL_DISK_POSTGRES, "postgres");

    private final DataDirectory data;
    private final Plan plan;
    private final Progress progress;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Map<String, String> notPossible = new TreeMap<>();
    private final Set<FaultKind> possible;
    private final Detour toPostgres;
    private final Detour toKafka;

    private Theatre(Order order, Progress progress) throws IOException, InterruptedException {
        this.progress = progress;
        plan = new Plan(order.ports(), REPLICAS, Optional.empty()).withDetour();
        plan.checkFree();
        data = opened(DataDirectory.open(order.data(), DataDirectory.LEAST_FREE_BYTES));
        possible = EnumSet.copyOf(order.kinds());
        for (var disk : DISKS.entrySet()) {
            if (possible.contains(disk.getKey())) {
                mount(disk.getKey(), disk.getValue());
            }
        }
        var ports = plan.ports();
        toPostgres = opened(Detour.open(ports.postgresDetour(), ports.postgres()));
        toKafka = opened(Detour.open(ports.kafkaDetour(), ports.kafkaBehindDetour()));
    }

    /** Returns when everything is ready; what was begun is ended if that fails. */
    static Theatre open(Order order, Progress progress) throws Exception {
        var theatre = new Theatre(order, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(theatre::close));
        try {
            theatre.start(Assembly.of(theatre.data, order.home(), theatre.plan, progress));
            return theatre;
        } catch (Exception failure) {
            theatre.close();
            throw failure;
        }
    }

    Faults processes() {
        return new Faults(data.folder());
    }

    Detour toPostgres() {
        return toPostgres;
    }

    Detour toKafka() {
        return toKafka;
    }

    Set<FaultKind> possible() {
        return possible;
    }

    /** Kinds of faults that this machine does not allow, and why. */
    Map<String, String> notPossible() {
        return notPossible;
    }

    List<Endpoints> replicas() {
        var stack = processes().stack();
        return IntStream.range(0, REPLICAS)
                .mapToObj(i -> Endpoints.of(
                        stack.contactService().get(i).url(),
                        stack.opportunityService().get(i).url()))
                .toList();
    }

    Tokens tokens() {
        return new Tokens(Issuer.at(processes().stack().openid().url()));
    }

    /** In the opposite order; what cannot be closed does not keep the rest open. */
    @Override
    public synchronized void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception failure) {
                progress.line("crm: " + failure);
            }
        }
    }

    private void start(Stack stack) throws Exception {
        opened(stack::stop);
        stack.start();
    }

    private void mount(FaultKind kind, String folder) throws InterruptedException {
        try {
            opened(SmallDisk.at(data.resolve(folder)));
        } catch (IOException notAllowed) {
            possible.remove(kind);
            notPossible.put(kind.title(), "no small disk can be mounted here: " + notAllowed.getMessage());
        }
    }

    private synchronized <T extends AutoCloseable> T opened(T resource) {
        open.push(resource);
        return resource;
    }
}
