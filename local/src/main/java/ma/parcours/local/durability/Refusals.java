package ma.parcours.local.durability;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import ma.parcours.local.rest.Answer;
import ma.parcours.local.rest.Call;

/** Answers that nobody should have been given: a rule refused what it allows. */
final class Refusals {

    private final Queue<String> all = new ConcurrentLinkedQueue<>();

    void add(Call call, Answer answer) {
        all.add(call.method() + " " + call.path() + ": " + answer.status() + " " + answer.body());
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
