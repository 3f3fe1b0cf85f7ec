package ma.parcours.local.stack;

import java.util.Locale;

/** The two services; each has a database and a role named like its subject. */
public enum Service {
    CONTACT(1),
    OPPORTUNITY(2);

    private final int portOffset;

    Service(int portOffset) {
        this.portOffset = portOffset;
    }

    int portOffset() {
        return portOffset;
    }

    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String code() {
        return database() + "-service";
    }

    /** The name of one replica's process and log. */
    String replicaName(int replica) {
        return replica == 0 ? code() : code() + "-" + (replica + 1);
    }
}
