package ma.parcours.local.endtoend;

import java.io.IOException;
import ma.parcours.local.rest.Answer;
import ma.parcours.local.rest.Call;

/** A way for a call to the system and for its answer back. */
@FunctionalInterface
public interface Sender {

    Answer send(Call call) throws IOException, InterruptedException;
}
