package ma.parcours.local.bench;

import java.util.function.Supplier;
import ma.parcours.local.rest.Call;

/**
 * A kind of question to the services.
 *
 * @param next the one to be asked next
 */
record Question(String title, Supplier<Call> next) {

    static Question always(String title, String path) {
        var call = Call.get(path);
        return new Question(title, () -> call);
    }
}
