package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ma.parcours.local.data.Passwords;
import ma.parcours.local.data.StackDescription;
import ma.parcours.local.endtoend.proxy.Front;
import ma.parcours.local.fault.Faults;
import ma.parcours.local.rest.Endpoints;
import ma.parcours.local.rest.Issuer;
import ma.parcours.local.rest.Tokens;
import ma.parcours.local.stack.Service;
import ma.parcours.local.stack.StackFile;

/** A system of our own: {@code crm up} on free ports and a temporary folder. */
final class StartedHere implements RunningSystem, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Crm crm;
    private final Path data;
    private final Tokens tokens;
    private final Front front;

    private StartedHere(Crm crm, Path data) {
        this.crm = crm;
        this.data = data;
        awaitReady();
        this.tokens = new Tokens(Issuer.at(stack().openid().url()));
        this.front = new Front(replicas());
    }

    /**
     * Its apps end as they do on Kubernetes. Stops with this virtual machine; its logs stay in {@code target} until the
     * next clean.
     */
    static StartedHere withReplicas(int replicas) {
        try {
            var data = Files.createTempDirectory(Crm.target(), "system").resolve("data");
            var system =
                    new StartedHere(Crm.run(Farewell.asOnKubernetes(), up(data, FreePorts.base(), replicas)), data);
            Runtime.getRuntime().addShutdownHook(new Thread(system::close));
            return system;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static StartedHere on(Path data, int portBase, int replicas, String... more) throws IOException {
        return new StartedHere(Crm.run(up(data, portBase, replicas, more)), data);
    }

    Crm crm() {
        return crm;
    }

    Path data() {
        return data;
    }

    StackDescription stack() {
        try {
            return StackFile.read(data).orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Tokens tokens() {
        return tokens;
    }

    @Override
    public String console() {
        return stack().console().url();
    }

    @Override
    public List<Endpoints> replicas() {
        var stack = stack();
        return IntStream.range(0, stack.contactService().size())
                .mapToObj(i -> Endpoints.of(
                        stack.contactService().get(i).url(),
                        stack.opportunityService().get(i).url()))
                .toList();
    }

    @Override
    public Endpoints front() {
        return front.endpoints();
    }

    @Override
    public Connection database(Service service) throws SQLException {
        var url = "jdbc:" + stack().postgres().url() + "/" + service.database();
        try {
            return DriverManager.getConnection(
                    url, service.database(), Passwords.read(data).of(service.database()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public String bootstrap() {
        return stack().kafka().bootstrap();
    }

    @Override
    public Faults faults() {
        return new Faults(data);
    }

    @Override
    public void close() {
        front.close();
        crm.close();
    }

    private static String[] up(Path data, int portBase, int replicas, String... more) {
        var arguments = List.of(
                "up",
                "--data",
                data.toString(),
                "--port-base",
                Integer.toString(portBase),
                "--replicas",
                Integer.toString(replicas));
        return Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new);
    }

    /** What {@code stack.json} says may still be of a run that was killed; our own says that it is ready, too. */
    private void awaitReady() {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).untilAsserted(() -> {
            assertThat(crm.runs()).as(crm::output).isTrue();
            assertThat(crm.output()).contains("Ready in ");
        });
        assertThat(stack().ready()).isTrue();
    }
}
