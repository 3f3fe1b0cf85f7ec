package ma.parcours.events.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts a service.
 *
 * <p>If a setting is missing or malformed, the start ends with exit code 1 and, on standard error, what is wrong with which
 * setting; Hibernate, which begins before settings are read, would fill a screen first.
 */
@QuarkusMain
public final class ServiceMain {

    /** Kept here: the log manager forgets a logger that nobody holds, and its level with it. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private ServiceMain() {}

    public static void main(String... arguments) {
        HIBERNATE.setLevel(Level.WARNING);
        Quarkus.run(arguments);
    }
}
