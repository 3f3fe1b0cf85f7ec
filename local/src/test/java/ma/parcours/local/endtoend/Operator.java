package ma.parcours.local.endtoend;

import java.util.ArrayList;
import java.util.List;

/** Somebody at a keyboard who looks after the running system. */
record Operator(RunningSystem system) {

    private static final long PATIENCE_SECONDS = 180;

    /** Runs {@code ./crm} with the system's addresses, to its end. */
    Crm run(String... command) throws Exception {
        var front = system.front();
        var arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of(
                "--contact-url", front.contact().toString(),
                "--opportunity-url", front.opportunity().toString(),
                "--openid-url", system.tokens().issuer().toString()));
        var crm = Crm.run(arguments.toArray(String[]::new));
        crm.exitCode(PATIENCE_SECONDS);
        return crm;
    }
}
