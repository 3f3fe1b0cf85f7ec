package ma.parcours.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.parcours.local.data.DataDirectory;
import ma.parcours.local.data.Passwords;
import ma.parcours.local.process.Launch;
import ma.parcours.local.process.Supervisor;
import ma.parcours.local.terminal.Progress;

/** Puts the system together; nothing of it runs yet. */
public final class Assembly {

    private final DataDirectory data;
    private final Path home;
    private final Plan plan;
    private final Reporter reporter;
    private final Passwords passwords;

    private Assembly(DataDirectory data, Path home, Plan plan, Reporter reporter) throws IOException {
        this.data = data;
        this.home = home;
        this.plan = plan;
        this.reporter = reporter;
        var databases = Stream.of(Service.values()).map(Service::database);
        this.passwords = Passwords.of(
                data.folder(),
                Stream.concat(Stream.of(PostgresServer.SUPERUSER), databases).toList());
    }

    /** The system whose services were built in {@code home}, to run on this data as planned. */
    public static Stack of(DataDirectory data, Path home, Plan plan, Progress progress) throws IOException {
        var stackFile = new StackFile(data.folder(), plan);
        var assembly = new Assembly(data, home, plan, new Reporter(stackFile, progress));
        var kafka = new KafkaBroker(data, plan);
        return new Stack(
                assembly.postgres(),
                assembly.kafka(kafka),
                new Topics(kafka),
                assembly.openId(),
                assembly.services(),
                assembly.console(),
                stackFile,
                progress);
    }

    private Part postgres() {
        var postgres = new PostgresServer(data, plan.ports().postgres(), passwords);
        var supervisor = new Supervisor(postgres.launch(), postgres::isReady, reporter);
        var databases = new Databases(postgres, passwords);
        return new Part(
                "PostgreSQL", "127.0.0.1:" + plan.ports().postgres(), postgres::prepare, supervisor, databases::create);
    }

    private Part kafka(KafkaBroker kafka) {
        var supervisor = new Supervisor(kafka.launch(), kafka::isReady, reporter);
        return new Part("Kafka", kafka.bootstrap(), kafka::prepare, supervisor, Part::nothing);
    }

    private Optional<Part> openId() {
        if (!plan.hasOwnProvider()) {
            return Optional.empty();
        }
        var provider = new OpenIdProvider(data, plan.ports());
        var supervisor = new Supervisor(provider.launch(), provider::isReady, reporter);
        return Optional.of(
                new Part("OpenID provider", plan.issuer().toString(), Part::nothing, supervisor, Part::nothing));
    }

    private List<Part> services() {
        return Stream.of(Service.values())
                .flatMap(service -> IntStream.range(0, plan.replicas()).mapToObj(replica -> service(service, replica)))
                .toList();
    }

    private Part service(Service service, int replica) {
        var process = new ServiceProcess(service, replica, plan);
        return part(process.app(), process.app().url(), process.launch(data, home, passwords));
    }

    private Part console() {
        var process = new ConsoleProcess(plan);
        return part(process.app(), ConsoleProcess.url(plan.ports()), process.launch(data, home));
    }

    private Part part(QuarkusApp app, String address, Launch launch) {
        var supervisor = new Supervisor(launch, app::isReady, reporter);
        return new Part(app.name(), address, Part::nothing, supervisor, Part::nothing);
    }
}
