package ma.parcours.local.endtoend;

import java.util.List;
import ma.parcours.local.fault.Faults;
import ma.parcours.local.proof.Sources;
import ma.parcours.local.rest.Api;
import ma.parcours.local.rest.Endpoints;
import ma.parcours.local.rest.Tokens;

/** The system under test, wherever it runs. */
public interface RunningSystem extends Sources {

    /** The one that all tests share: at the addresses that were given, or else started here. */
    static RunningSystem shared() {
        return SharedSystem.INSTANCE;
    }

    /** What the users of the system are let in with. */
    Tokens tokens();

    /** Where the console's pages are, for a browser. */
    String console();

    /** Where each pair of replicas listens. */
    List<Endpoints> replicas();

    /** A hand on the processes; aborts the test where there is none. */
    Faults faults();

    /** Where clients come in: what is in front of the replicas. */
    Endpoints front();

    default Api api() {
        return new Api(front(), tokens());
    }

    default Api first() {
        return new Api(replicas().get(0), tokens());
    }
}
