package ma.parcours.local.bench.population;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import ma.parcours.local.proof.Sources;
import ma.parcours.local.proof.Sql;
import ma.parcours.local.stack.Service;
import org.postgresql.PGConnection;

/**
 * The contacts that there are, and as many more as are wanted.
 *
 * <p>Contact-service's tables and those of opportunity-service's that nobody tells it of are filled directly. What the
 * services tell each other goes its own way: through the outbox, the relay and the consumer.
 */
public final class Population {

    /** So many that a transaction pays, and few enough for the outbox to stay small. */
    private static final int SLICE = 50_000;

    /** Three have it, in however large a crowd. */
    public static final String RARE_NAME = "Qorchi";

    /** One in forty has it. */
    public static final String FREQUENT_NAME = "Bennani";

    private final Sources sources;
    private final Arrival arrival;

    public Population(Sources sources) {
        this.sources = sources;
        this.arrival = new Arrival(sources);
    }

    /** Returns when both services know so many contacts at least, and the databases have their statistics. */
    public void growTo(int size) throws SQLException, IOException, InterruptedException {
        var present = size();
        for (var slice : Slice.of(present, Math.max(0, size - present), SLICE)) {
            try (var untold = prepare(slice, Mix.AFTER_YEARS)) {
                untold.tell();
            }
        }
        settle();
    }

    /** Returns when so many more were told of in one transaction. */
    public void add(int count, Mix mix) throws SQLException, IOException, InterruptedException {
        try (var untold = prepare(count, mix)) {
            untold.tell();
        }
    }

    /** So many more, who are there as soon as they are told of. */
    public Untold prepare(int count, Mix mix) throws SQLException, IOException, InterruptedException {
        var present = size();
        return prepare(new Slice(present + 1, count, present + 1, present + count), mix);
    }

    /** Opens opportunities for so many of those with a deposit, as if all were asked for in one moment: that one. */
    public long openOpportunities(int count) throws SQLException {
        try (var opportunities = session(Service.OPPORTUNITY)) {
            Script.named("pending").with("count", count).runOn(opportunities);
            return new Untold(opportunities).tell();
        }
    }

    /** Returns when everything that was told is known; does what autovacuum would have done in time. */
    public void settle() throws SQLException, InterruptedException {
        arrival.awaitToldContacts();
        arrival.awaitKnownContacts();
        for (var service : Service.values()) {
            try (var database = sources.database(service)) {
                new Script("vacuum (analyze)").runOn(database);
            }
        }
    }

    public int size() throws SQLException {
        return Integer.parseInt(new Sql(sources, Service.CONTACT)
                .rows("select count(*) from contact")
                .get(0));
    }

    /** Their opportunities are there before anybody is told that they are confirmed. */
    private Untold prepare(Slice slice, Mix mix) throws SQLException, IOException, InterruptedException {
        var contacts = session(Service.CONTACT);
        try (var opportunities = session(Service.OPPORTUNITY)) {
            newcomers(slice, mix).runOn(contacts);
            Script.named("contacts").runOn(contacts);
            copy(contacts, opportunities);
            Script.named("opportunities").runOn(opportunities);
            arrival.awaitToldContacts();
            Script.named("told").runOn(contacts);
            opportunities.commit();
            return new Untold(contacts);
        } catch (SQLException | IOException | InterruptedException failure) {
            contacts.close();
            throw failure;
        }
    }

    private static Script newcomers(Slice slice, Mix mix) {
        return Script.named("newcomers")
                .with("fates", mix.fates())
                .with("rareName", RARE_NAME)
                .with("begin", slice.begin())
                .with("size", slice.size())
                .with("first", slice.first())
                .with("last", slice.last());
    }

    private static void copy(Connection contacts, Connection opportunities) throws SQLException, IOException {
        var opened = new ByteArrayOutputStream();
        contacts.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(Script.named("promoted").sql(), opened);
        opportunities
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy opened from stdin", new ByteArrayInputStream(opened.toByteArray()));
    }

    private Connection session(Service service) throws SQLException {
        var connection = sources.database(service);
        connection.setAutoCommit(false);
        Script.named(service.database() + "-session").runOn(connection);
        return connection;
    }
}
