package ma.parcours.local.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.parcours.local.rest.Call;
import ma.parcours.local.rest.Json;
import ma.parcours.local.rest.Role;

/**
 * One request of the demo and what is said of its answer.
 *
 * <p>JSON is written with {@code '} for {@code "}; a word in braces stands for what an earlier step kept under that name.
 */
record Step(String title, Call call, List<Integer> statuses, String answer, Map<String, String> kept, boolean patient) {

    Step {
        statuses = List.copyOf(statuses);
        kept = Map.copyOf(kept);
    }

    static Step step(String title) {
        return new Step(title, Call.get(""), List.of(), "{}", Map.of(), false);
    }

    Step get(String path) {
        return calling(Call.get(path));
    }

    Step post(String path, String body) {
        return calling(Call.post(path, Json.strict(body)));
    }

    Step post(String path) {
        return calling(Call.post(path, ""));
    }

    Step patch(String path, String body) {
        return calling(Call.patch(path, Json.strict(body)));
    }

    /** A body that is sent as it stands, because it is no JSON. */
    Step postRaw(String path, String body) {
        return calling(Call.post(path, body));
    }

    /** Made by somebody else than a gestionnaire. */
    Step as(Role role) {
        return calling(call.as(role));
    }

    Step anonymously() {
        return calling(call.anonymously());
    }

    Step with(String header, String value) {
        return calling(call.with(header, value));
    }

    /** The status, and those members of the answer that the step is about. */
    Step answers(int status, String json) {
        return new Step(title, call, List.of(status), json, kept, patient);
    }

    /** Another status that is right, too: the service may say that it is still at it. */
    Step or(int status) {
        var both = new ArrayList<>(statuses);
        both.add(status);
        return new Step(title, call, both, answer, kept, patient);
    }

    /** A refusal, by its name and status, and what it says besides. */
    Step refused(int status, String problem, String members) {
        var named = "{'type': '/problems/" + problem + "'";
        return answers(status, members.isEmpty() ? named + "}" : named + ", " + members + "}");
    }

    /** Asks again for some seconds until the answer is as said: for what arrives by Kafka. */
    Step eventually() {
        return new Step(title, call, statuses, answer, kept, true);
    }

    /** Keeps a value of the answer, by its JSON pointer, for later steps. */
    Step keep(String name, String pointer) {
        var more = new HashMap<>(kept);
        more.put(name, pointer);
        return new Step(title, call, statuses, answer, more, patient);
    }

    private Step calling(Call newCall) {
        return new Step(title, newCall, statuses, answer, kept, patient);
    }
}
