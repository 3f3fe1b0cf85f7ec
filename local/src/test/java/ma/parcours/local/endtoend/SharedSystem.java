package ma.parcours.local.endtoend;

import org.jspecify.annotations.Nullable;

/** Decides once where the system under test is, and starts it when it is nowhere. */
final class SharedSystem {

    static final RunningSystem INSTANCE = find();

    private SharedSystem() {}

    private static RunningSystem find() {
        @Nullable String contactUrl = System.getProperty("parcours.contact.url");
        return contactUrl == null ? StartedHere.withReplicas(2) : RunningElsewhere.fromProperties();
    }
}
