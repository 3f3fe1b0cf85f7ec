package ma.parcours.local.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import ma.parcours.local.data.StackDescription;

/** Keeps {@code stack.json} true: rewritten in one piece whenever a process starts, removed when all have stopped. */
public final class StackFile {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path path;
    private final Plan plan;
    private final Map<String, Long> pids = new TreeMap<>();
    private boolean ready;

    StackFile(Path folder, Plan plan) {
        this.path = in(folder);
        this.plan = plan;
    }

    /** What the last run in this folder wrote, if it is still there. */
    public static Optional<StackDescription> read(Path folder) throws IOException {
        var path = in(folder);
        return Files.exists(path)
                ? Optional.of(JSON.readValue(path.toFile(), StackDescription.class))
                : Optional.empty();
    }

    synchronized void started(String name, long pid) {
        pids.put(name, pid);
        write();
    }

    synchronized void ready() {
        ready = true;
        write();
    }

    /** A full disk is no reason not to stop. */
    synchronized void stopping() {
        ready = false;
        try {
            write();
        } catch (UncheckedIOException unwritable) {
            path.toFile().deleteOnExit();
        }
    }

    synchronized void remove() throws IOException {
        Files.deleteIfExists(path);
    }

    private void write() {
        try {
            var draft = path.resolveSibling("stack.json.new");
            JSON.writeValue(draft.toFile(), describe());
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private StackDescription describe() {
        return new StackDescription(
                ready,
                new StackDescription.App(ConsoleProcess.url(plan.ports()), pid(ConsoleProcess.NAME)),
                apps(Service.CONTACT),
                apps(Service.OPPORTUNITY),
                new StackDescription.OpenId(plan.issuer().toString(), pid(OpenIdProvider.NAME)),
                new StackDescription.Postgres(
                        "postgresql://127.0.0.1:" + plan.ports().postgres(), pid(PostgresServer.NAME)),
                new StackDescription.Kafka("127.0.0.1:" + plan.ports().kafka(), pid(KafkaBroker.NAME)));
    }

    private List<StackDescription.App> apps(Service service) {
        return IntStream.range(0, plan.replicas())
                .mapToObj(replica -> new StackDescription.App(
                        "http://127.0.0.1:" + plan.ports().of(service, replica), pid(service.replicaName(replica))))
                .toList();
    }

    private long pid(String name) {
        return pids.getOrDefault(name, 0L);
    }

    private static Path in(Path folder) {
        return folder.resolve("stack.json");
    }
}
