package ma.parcours.local.stack;

import java.util.List;
import java.util.stream.Stream;

/**
 * Lets PostgreSQL, which refuses to run as root, run for root all the same: in a user namespace of its own the same
 * files belong to the same, then nameless, user.
 */
final class Unprivileged {

    private static final List<String> NAMESPACE = List.of("unshare", "--user");

    private Unprivileged() {}

    static List<String> command(List<String> command) {
        return System.getProperty("user.name").equals("root")
                ? Stream.concat(NAMESPACE.stream(), command.stream()).toList()
                : command;
    }
}
