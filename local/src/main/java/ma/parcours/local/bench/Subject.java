package ma.parcours.local.bench;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import ma.parcours.local.data.DataDirectory;
import ma.parcours.local.data.Passwords;
import ma.parcours.local.data.StackDescription;
import ma.parcours.local.data.StackDescription.App;
import ma.parcours.local.proof.Sources;
import ma.parcours.local.rest.Endpoints;
import ma.parcours.local.rest.Issuer;
import ma.parcours.local.rest.Role;
import ma.parcours.local.rest.Tokens;
import ma.parcours.local.stack.Assembly;
import ma.parcours.local.stack.Plan;
import ma.parcours.local.stack.Service;
import ma.parcours.local.stack.StackFile;
import ma.parcours.local.terminal.Progress;

/** A system of its own to be measured: one of each, with the options and the durability of production. */
public final class Subject implements Sources, AutoCloseable {

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Order order;
    private final Plan plan;
    private final DataDirectory data;
    private final Progress progress;

    private Subject(Order order, Progress progress) throws IOException {
        this.order = order;
        this.progress = progress;
        this.plan = Plan.of(order.ports()).asInProduction();
        plan.checkFree();
        this.data = opened(DataDirectory.open(order.data(), DataDirectory.LEAST_FREE_BYTES));
    }

    /** Returns when everything is ready; what was begun is ended if that fails. */
    static Subject open(Order order, Progress progress) throws Exception {
        var subject = new Subject(order, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(subject::close));
        try {
            var stack = Assembly.of(subject.data, order.home(), subject.plan, progress);
            subject.opened((AutoCloseable) stack::stop);
            stack.start();
            return subject;
        } catch (Exception failure) {
            subject.close();
            throw failure;
        }
    }

    /** With a single event loop, for all that the benchmark itself does. */
    public Vertx vertx() {
        return vertx;
    }

    /** As somebody who may do everything that is measured; a client of their own for every caller. */
    public Http http() throws IOException, InterruptedException {
        return new Http(vertx, endpoints(), tokens().of(Role.GESTIONNAIRE));
    }

    public Tokens tokens() {
        return new Tokens(Issuer.at(stack().openid().url()));
    }

    public Endpoints endpoints() {
        return Endpoints.of(app(Service.CONTACT).url(), app(Service.OPPORTUNITY).url());
    }

    public App app(Service service) {
        var stack = stack();
        return switch (service) {
            case CONTACT -> stack.contactService().get(0);
            case OPPORTUNITY -> stack.opportunityService().get(0);
        };
    }

    public DataDirectory data() {
        return data;
    }

    public Order order() {
        return order;
    }

    public Plan plan() {
        return plan;
    }

    public StackDescription stack() {
        try {
            return StackFile.read(data.folder()).orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public int postgresPort() {
        return plan.ports().postgres();
    }

    public Passwords passwords() throws IOException {
        return Passwords.read(data.folder());
    }

    /** As superuser. */
    @Override
    public Connection database(Service service) throws SQLException {
        return database(service.database());
    }

    /** To what belongs to no service, as superuser. */
    Connection maintenance() throws SQLException {
        return database("postgres");
    }

    private Connection database(String name) throws SQLException {
        try {
            var url = "jdbc:" + stack().postgres().url() + "/" + name;
            return DriverManager.getConnection(url, "postgres", passwords().of("postgres"));
        } catch (IOException unreadable) {
            throw new SQLException(unreadable);
        }
    }

    @Override
    public String bootstrap() {
        return stack().kafka().bootstrap();
    }

    /** In the opposite order; what cannot be closed does not keep the rest open. */
    @Override
    public synchronized void close() {
        vertx.close();
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception failure) {
                progress.line("crm: " + failure);
            }
        }
    }

    private <T extends AutoCloseable> T opened(T resource) {
        open.push(resource);
        return resource;
    }
}
