package ma.parcours.local.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.stream.Stream;

/** What runs where, as {@code stack.json} says it. */
@JsonPropertyOrder({"ready", "contact-service", "opportunity-service", "postgres", "kafka"})
public record StackDescription(
        boolean ready,
        @JsonProperty("contact-service") List<App> contactService,
        @JsonProperty("opportunity-service") List<App> opportunityService,
        Postgres postgres,
        Kafka kafka) {

    public StackDescription {
        contactService = List.copyOf(contactService);
        opportunityService = List.copyOf(opportunityService);
    }

    /** One replica of a service; its management port is a hundred above. */
    public record App(String url, long pid) {}

    /** The database server; each service has a database and a role of its own in it. */
    public record Postgres(String url, long pid) {}

    /** The broker. */
    public record Kafka(String bootstrap, long pid) {}

    /** Everything that was started, by process id, in the order in which it should end. */
    public List<Long> pids() {
        var servers = Stream.of(kafka.pid(), postgres.pid());
        var apps = Stream.concat(contactService.stream(), opportunityService.stream())
                .map(App::pid);
        return Stream.concat(apps, servers).filter(pid -> pid > 0).toList();
    }
}
