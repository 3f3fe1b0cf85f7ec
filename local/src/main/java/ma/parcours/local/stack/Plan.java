package ma.parcours.local.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ma.parcours.local.rest.Issuer;
import ma.parcours.local.terminal.CannotGoOn;

/**
 * What will run on which ports; the OpenID provider is ours unless the address of another one is given.
 *
 * @param jvm what the three apps run on
 * @param detour whether the services reach PostgreSQL and Kafka through ports on which somebody passes them on
 */
public record Plan(Ports ports, int replicas, Optional<Issuer> otherProvider, boolean detour, Jvm jvm) {

    public static final int MOST_REPLICAS = 9;

    public Plan {
        if (replicas < 1 || replicas > MOST_REPLICAS) {
            throw new CannotGoOn(replicas + " replicas cannot be run", "choose from 1 to " + MOST_REPLICAS);
        }
    }

    public Plan(Ports ports, int replicas, Optional<Issuer> otherProvider) {
        this(ports, replicas, otherProvider, false, Jvm.QUICK_TO_START);
    }

    public Issuer issuer() {
        return otherProvider.orElseGet(() -> OpenIdProvider.issuer(ports));
    }

    boolean hasOwnProvider() {
        return otherProvider.isEmpty();
    }

    /** The same for somebody who stands between the services and their servers. */
    public Plan withDetour() {
        return new Plan(ports, replicas, otherProvider, true, jvm);
    }

    /** The same with apps that are set as in production, for somebody who wants to know how fast they are. */
    public Plan asInProduction() {
        return on(Jvm.AS_IN_PRODUCTION);
    }

    /** The same with apps that are told something else at their start. */
    public Plan on(Jvm other) {
        return new Plan(ports, replicas, otherProvider, detour, other);
    }

    int postgresForServices() {
        return detour ? ports.postgresDetour() : ports.postgres();
    }

    int kafkaForServices() {
        return detour ? ports.kafkaDetour() : ports.kafka();
    }

    /** One of each, with our own provider. */
    public static Plan of(Ports ports) {
        return new Plan(ports, 1, Optional.empty());
    }

    /** Refuses to start anything when somebody else listens on a port that will be needed. */
    public void checkFree() {
        for (var port : needed()) {
            if (port.isTaken()) {
                throw new CannotGoOn(
                        "Port %d, for %s, is in use".formatted(port.number(), port.owner()),
                        "stop what listens there, or choose other ports with --port-base");
            }
        }
    }

    List<Port> needed() {
        var needed = new ArrayList<>(List.of(
                new Port("PostgreSQL", ports.postgres()),
                new Port("Kafka", ports.kafka()),
                new Port("Kafka's controller", ports.kafkaController())));
        if (detour) {
            needed.add(new Port("the detour to PostgreSQL", ports.postgresDetour()));
            needed.add(new Port("the detour to Kafka", ports.kafkaDetour()));
            needed.add(new Port("Kafka behind its detour", ports.kafkaBehindDetour()));
        }
        if (hasOwnProvider()) {
            needed.add(new Port("the OpenID provider", ports.openId()));
        }
        needed.addAll(app("the console", ports.console()));
        for (var service : Service.values()) {
            IntStream.range(0, replicas)
                    .map(replica -> ports.of(service, replica))
                    .forEach(http -> needed.addAll(app(service.code(), http)));
        }
        return needed;
    }

    private static List<Port> app(String owner, int http) {
        return List.of(new Port(owner, http), new Port(owner + "'s management", Ports.managementOf(http)));
    }
}
