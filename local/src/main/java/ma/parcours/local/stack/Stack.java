package ma.parcours.local.stack;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ma.parcours.local.process.Together;
import ma.parcours.local.process.Together.Task;
import ma.parcours.local.terminal.Progress;

/**
 * The whole system on one machine: what depends on nothing starts side by side, and what depends on others stops before
 * them.
 */
public final class Stack {

    // Together less than the ten seconds in which a Ctrl-C has to be done.
    private static final Duration APPS_STOP = Duration.ofMillis(5500);
    private static final Duration PROVIDER_STOPS = Duration.ofSeconds(2);
    private static final Duration KAFKA_STOPS = Duration.ofSeconds(2);
    private static final Duration POSTGRES_STOPS = Duration.ofSeconds(2);

    private final Part postgres;
    private final Part kafka;
    private final Topics topics;
    private final List<Part> openId;
    private final List<Part> services;
    private final Part console;
    private final StackFile stackFile;
    private final Progress progress;
    private volatile boolean stopping;

    Stack(
            Part postgres,
            Part kafka,
            Topics topics,
            Optional<Part> openId,
            List<Part> services,
            Part console,
            StackFile stackFile,
            Progress progress) {
        this.postgres = postgres;
        this.kafka = kafka;
        this.topics = topics;
        this.openId = openId.stream().toList();
        this.services = List.copyOf(services);
        this.console = console;
        this.stackFile = stackFile;
        this.progress = progress;
    }

    /** Returns when everything is ready. */
    public void start() throws Exception {
        Together.run(List.of(() -> postgres.start(progress), this::startKafka, () -> start(openId)));
        start(apps());
        stackFile.ready();
    }

    /** Safe at any moment, also while all this starts. */
    public synchronized void stop() throws Exception {
        if (stopping) {
            return;
        }
        stopping = true;
        stackFile.stopping();
        stop("console and services stopped", apps(), APPS_STOP);
        Together.run(List.of(
                () -> stop("Kafka stopped", List.of(kafka), KAFKA_STOPS),
                () -> stop("OpenID provider stopped", openId, PROVIDER_STOPS)));
        stop("PostgreSQL stopped", List.of(postgres), POSTGRES_STOPS);
        stackFile.remove();
    }

    public boolean isStopping() {
        return stopping;
    }

    /** What a person opens first. */
    public String front() {
        return console.address();
    }

    /** Where to find what, by title. */
    public Map<String, String> addresses() {
        var addresses = new LinkedHashMap<String, String>();
        Stream.of(apps(), openId, List.of(postgres, kafka))
                .flatMap(List::stream)
                .forEach(part -> addresses.put(part.title(), part.address()));
        return addresses;
    }

    private List<Part> apps() {
        return Stream.concat(Stream.of(console), services.stream()).toList();
    }

    private void start(List<Part> parts) throws Exception {
        Together.run(
                parts.stream().<Task>map(part -> () -> part.start(progress)).toList());
    }

    private void startKafka() throws Exception {
        kafka.start(progress);
        progress.step("topics", topics::create);
    }

    private void stop(String step, List<Part> parts, Duration patience) throws Exception {
        if (parts.isEmpty()) {
            return;
        }
        progress.step(step, () -> {
            Together.run(parts.stream()
                    .<Task>map(part -> () -> part.supervisor().stop(patience))
                    .toList());
            return "";
        });
    }
}
