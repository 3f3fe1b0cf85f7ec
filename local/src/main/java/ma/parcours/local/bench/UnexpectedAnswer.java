package ma.parcours.local.bench;

import java.io.Serial;
import ma.parcours.local.rest.Call;

/** A service did not do what it was asked for. */
final class UnexpectedAnswer extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1;

    private final int status;

    UnexpectedAnswer(Call call, int status, Object body) {
        super("%s %s: %d %s".formatted(call.method(), call.path(), status, body));
        this.status = status;
    }

    int status() {
        return status;
    }
}
