package ma.parcours.local.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What runs where, as {@code stack.json} says it. */
@JsonPropertyOrder({"ready", "console", "contact-service", "opportunity-service", "openid", "postgres", "kafka"})
public record StackDescription(
        boolean ready,
        App console,
        @JsonProperty("contact-service") List<App> contactService,
        @JsonProperty("opportunity-service") List<App> opportunityService,
        OpenId openid,
        Postgres postgres,
        Kafka kafka) {

    public StackDescription {
        contactService = List.copyOf(contactService);
        opportunityService = List.copyOf(opportunityService);
        // What a run of an earlier version left behind does not name them.
        openid = Objects.requireNonNullElse(openid, new OpenId("", 0));
        console = Objects.requireNonNullElse(console, new App("", 0));
    }

    /** The console, or one replica of a service; its management port is a hundred above. */
    public record App(String url, long pid) {}

    /** The OpenID provider, by the address that its tokens name; its process is 0 where somebody else's is used. */
    public record OpenId(String url, long pid) {}

    /** The database server; each service has a database and a role of its own in it. */
    public record Postgres(String url, long pid) {}

    /** The broker. */
    public record Kafka(String bootstrap, long pid) {}

    /** Everything that was started, by process id, in the order in which it should end. */
    public List<Long> pids() {
        var servers = Stream.of(openid.pid(), kafka.pid(), postgres.pid());
        var apps = Stream.of(List.of(console), contactService, opportunityService)
                .flatMap(List::stream)
                .map(App::pid);
        return Stream.concat(apps, servers).filter(pid -> pid > 0).toList();
    }
}
