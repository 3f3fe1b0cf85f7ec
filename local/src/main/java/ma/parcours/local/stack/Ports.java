package ma.parcours.local.stack;

import ma.parcours.local.terminal.CannotGoOn;

/** Which port is whose: all of them count from one base. */
public record Ports(int base) {

    public static final int DEFAULT_BASE = 8080;

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

    int console() {
        return base;
    }

    int openId() {
        return base + 3;
    }

    public int postgres() {
        return base + 4;
    }

    public int kafka() {
        return base + 5;
    }

    int kafkaController() {
        return base + 6;
    }

    /** Where the services find PostgreSQL when something stands in between. */
    public int postgresDetour() {
        return base + 7;
    }

    /** Where the services find Kafka when something stands in between. */
    public int kafkaDetour() {
        return base + 8;
    }

    /** What the detour to Kafka leads to: a broker tells its clients where to come back to, so they need a door of their own. */
    public int kafkaBehindDetour() {
        return base + 9;
    }
}
