package ma.parcours.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.data.DataDirectory;
import ma.parcours.local.process.Launch;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** The real Kafka broker, its own controller, as a process of its own. */
final class KafkaBroker {

    static final String NAME = "kafka";

    private static final String BROKER_MAIN = "ma.parcours.local.broker.BrokerMain";

    private final DataDirectory data;
    private final Plan plan;
    private final Ports ports;

    KafkaBroker(DataDirectory data, Plan plan) {
        this.data = data;
        this.plan = plan;
        this.ports = plan.ports();
    }

    /** Writes the settings anew, for the ports may have changed since the last start. */
    void prepare() throws IOException {
        Files.createDirectories(folder());
        Files.writeString(settings(), settingsText());
    }

    Launch launch() {
        var options = List.of(
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSS");
        var arguments = List.of(
                "-cp",
                System.getProperty("java.class.path"),
                BROKER_MAIN,
                settings().toString());
        return new JavaProgram(data, NAME).launch(options, arguments, Map.of());
    }

    /** Looks at the port first: an admin client that finds it closed would take seconds to say so. */
    boolean isReady() throws Exception {
        new Socket(InetAddress.getLoopbackAddress(), ports.kafka()).close();
        try (var admin = connect()) {
            return !admin.describeCluster().nodes().get(20, TimeUnit.SECONDS).isEmpty();
        }
    }

    Admin connect() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 30_000));
    }

    String bootstrap() {
        return "127.0.0.1:" + ports.kafka();
    }

    private Path folder() {
        return data.resolve("kafka");
    }

    private Path settings() {
        return folder().resolve("server.properties");
    }

    private String settingsText() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d%4$s
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d%5$s
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,DETOUR:PLAINTEXT
                inter.broker.listener.name=PLAINTEXT
                controller.listener.names=CONTROLLER
                log.dirs=%3$s

                # Topics are made by us alone, and keep what they are given.
                auto.create.topics.enable=false
                log.retention.ms=-1

                # One broker: everything exists once.
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                min.insync.replicas=1

                # A consumer is served at once, and a broker that was killed is let in again soon.
                group.initial.rebalance.delay.ms=0
                broker.session.timeout.ms=3000
                broker.heartbeat.interval.ms=500

                # A small footprint.
                num.network.threads=2
                num.io.threads=4
                background.threads=2
                log.cleaner.dedupe.buffer.size=8388608
                log.index.size.max.bytes=1048576
                """.formatted(
                        ports.kafka(),
                        ports.kafkaController(),
                        folder().resolve("log"),
                        detour(ports.kafkaBehindDetour()),
                        detour(ports.kafkaDetour()));
    }

    private String detour(int port) {
        return plan.detour() ? ",DETOUR://127.0.0.1:" + port : "";
    }
}
