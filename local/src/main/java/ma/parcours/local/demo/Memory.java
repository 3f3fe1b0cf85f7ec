package ma.parcours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import ma.parcours.local.rest.Call;
import ma.parcours.local.rest.Json;

/** What earlier steps kept for later ones. */
final class Memory {

    private final Map<String, String> values = new HashMap<>();

    void keep(Map<String, String> pointers, JsonNode answer) {
        pointers.forEach((name, pointer) -> values.put(name, answer.at(pointer).asText()));
    }

    Call fillIn(Call call) {
        var headers = new HashMap<>(call.headers());
        headers.replaceAll((name, value) -> fillIn(value));
        return new Call(call.method(), fillIn(call.path()), fillIn(call.body()), headers, call.caller());
    }

    Expected expected(Step step) {
        return new Expected(Json.read(fillIn(step.answer())));
    }

    private String fillIn(String text) {
        var filled = text;
        for (var value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }
}
