package ma.parcours.local.stack;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.function.Consumer;
import ma.parcours.local.data.DataDirectory;
import ma.parcours.local.endtoend.FreePorts;
import ma.parcours.local.process.ProcessWatcher;
import ma.parcours.local.process.Supervisor;

/** The Kafka broker of {@code crm up}, without the rest of the system. */
public final class OwnBroker implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final ProcessWatcher NOBODY = new ProcessWatcher() {
        @Override
        public void started(String name, long pid) {}

        @Override
        public void said(String line) {}
    };

    private final DataDirectory data;
    private final KafkaBroker kafka;
    private final Supervisor supervisor;
    private final int guardedPort;

    private OwnBroker(DataDirectory data, KafkaBroker kafka, int guardedPort) {
        this.guardedPort = guardedPort;
        this.data = data;
        this.kafka = kafka;
        this.supervisor = new Supervisor(kafka.launch(), kafka::isReady, NOBODY);
    }

    /** Returns when it answers; it has no topics yet. */
    public static OwnBroker in(Path folder) throws Exception {
        return start(folder, settings -> {}, 0);
    }

    /** The same, with a second door where one has to say who one is, and may do what one was granted. */
    public static OwnBroker guarded(Path folder, String user, String password) throws Exception {
        var port = freePort();
        return start(folder, settings -> guard(settings, port, user, password), port);
    }

    private static OwnBroker start(Path folder, Consumer<Properties> more, int guardedPort) throws Exception {
        var data = DataDirectory.open(folder, 0);
        var kafka = new KafkaBroker(data, Plan.of(new Ports(FreePorts.base())));
        kafka.prepare();
        change(data.resolve("kafka").resolve("server.properties"), more);
        var broker = new OwnBroker(data, kafka, guardedPort);
        broker.supervisor.start(PATIENCE);
        return broker;
    }

    private static void change(Path file, Consumer<Properties> more) throws IOException {
        var settings = new Properties();
        try (var in = Files.newInputStream(file)) {
            settings.load(in);
        }
        more.accept(settings);
        try (var out = Files.newOutputStream(file)) {
            settings.store(out, null);
        }
    }

    private static void guard(Properties settings, int port, String user, String password) {
        var door = ",GUARDED://127.0.0.1:" + port;
        settings.merge("listeners", door, OwnBroker::joined);
        settings.merge("advertised.listeners", door, OwnBroker::joined);
        settings.merge("listener.security.protocol.map", ",GUARDED:SASL_PLAINTEXT", OwnBroker::joined);
        settings.setProperty("listener.name.guarded.sasl.enabled.mechanisms", "PLAIN");
        settings.setProperty(
                "listener.name.guarded.plain.sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required user_%s=\"%s\";"
                        .formatted(user, password));
        authorize(settings);
    }

    /** Whoever comes by the first door may do anything. */
    private static void authorize(Properties settings) {
        settings.setProperty("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        settings.setProperty("super.users", "User:ANONYMOUS");
    }

    private static Object joined(Object there, Object more) {
        return there.toString() + more;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    public OwnBroker withTopics() throws Exception {
        new Topics(kafka).create();
        return this;
    }

    public String bootstrap() {
        return kafka.bootstrap();
    }

    public String guardedDoor() {
        return "127.0.0.1:" + guardedPort;
    }

    @Override
    public void close() throws IOException {
        try {
            supervisor.stop(Duration.ZERO);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        data.close();
    }
}
