package ma.parcours.local.endtoend;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import ma.parcours.local.fault.Faults;
import ma.parcours.local.rest.Endpoints;
import ma.parcours.local.rest.Issuer;
import ma.parcours.local.rest.Tokens;
import ma.parcours.local.stack.Service;
import org.junit.jupiter.api.Assumptions;

/**
 * A system that runs already: in containers, on a cluster, or by {@code ./crm up}.
 *
 * <p>Told by system properties: {@code parcours.contact.url}, {@code parcours.opportunity.url}, {@code
 * parcours.openid.url}, {@code parcours.console.url} for its pages, and where it can be reached {@code parcours.contact.jdbc}, {@code parcours.opportunity.jdbc} (with user and password in the URL) and
 * {@code parcours.kafka}. What is not told leaves out the tests that need it.
 */
record RunningElsewhere(Endpoints endpoints, Tokens tokens) implements RunningSystem {

    static RunningSystem fromProperties() {
        var endpoints = Endpoints.of(told("contact.url"), told("opportunity.url"));
        return new RunningElsewhere(endpoints, new Tokens(Issuer.at(told("openid.url"))));
    }

    @Override
    public String console() {
        return told("console.url");
    }

    @Override
    public List<Endpoints> replicas() {
        return List.of(endpoints);
    }

    @Override
    public Endpoints front() {
        return endpoints;
    }

    @Override
    public Connection database(Service service) throws SQLException {
        return DriverManager.getConnection(told(service.database() + ".jdbc"));
    }

    @Override
    public String bootstrap() {
        return told("kafka");
    }

    @Override
    public Faults faults() {
        return Assumptions.abort("no hand on the processes of a system that was not started here");
    }

    private static String told(String name) {
        var value = System.getProperty("parcours." + name, "");
        Assumptions.assumeFalse(value.isEmpty(), "parcours." + name + " is not given");
        return value;
    }
}
