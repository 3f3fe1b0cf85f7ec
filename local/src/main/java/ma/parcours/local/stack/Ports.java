package ma.parcours.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ma.parcours.local.terminal.CannotGoOn;

/** Which port is whose: all of them count from one base (the console's own, and base + 3, the OpenID provider's, are kept free). */
public record Ports(int base) {

    public static final int DEFAULT_BASE = 8080;
    public static final int MOST_REPLICAS = 9;

    private static final int HIGHEST_OFFSET = 199;
    private static final int MANAGEMENT = 100;
    private static final int NEXT_REPLICA = 10;

    public Ports {
        if (base < 1024 || base + HIGHEST_OFFSET > 65535) {
            throw new CannotGoOn(
                    "Port base " + base + " leaves no room for the system's ports", "choose one from 1024 to 65336");
        }
    }

    /** Replicas count from 0. */
    public int of(Service service, int replica) {
        return base + service.portOffset() + NEXT_REPLICA * replica;
    }

    public static int managementOf(int port) {
        return port + MANAGEMENT;
    }

    public int postgres() {
        return base + 4;
    }

    public int kafka() {
        return base + 5;
    }

    public int kafkaController() {
        return base + 6;
    }

    /** Refuses to start anything when somebody else listens on a port that will be needed. */
    public void checkFree(int replicas) {
        for (var port : needed(replicas)) {
            if (isTaken(port.number())) {
                throw new CannotGoOn(
                        "Port %d, for %s, is in use".formatted(port.number(), port.owner()),
                        "stop what listens there, or choose other ports with --port-base");
            }
        }
    }

    List<Port> needed(int replicas) {
        var ports = new ArrayList<>(List.of(
                new Port("PostgreSQL", postgres()),
                new Port("Kafka", kafka()),
                new Port("Kafka's controller", kafkaController())));
        for (var service : Service.values()) {
            IntStream.range(0, replicas).map(replica -> of(service, replica)).forEach(http -> {
                ports.add(new Port(service.code(), http));
                ports.add(new Port(service.code() + "'s management", managementOf(http)));
            });
        }
        return ports;
    }

    private static boolean isTaken(int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }

    record Port(String owner, int number) {}
}
