package ma.parcours.local.sample;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import ma.parcours.local.rest.Call;
import ma.parcours.local.rest.Json;
import ma.parcours.local.rest.Role;

/** The architects to whom the work is given: those that are there, and some more. */
record Architects(PatientApi api) {

    private static final int ENOUGH = 20;

    List<String> ids(People people) throws IOException, InterruptedException {
        for (var missing = ENOUGH - known().size(); missing > 0; missing--) {
            var person = people.next();
            var architect = Map.of("nom", person.nom(), "email", person.email());
            api.send(Call.post("/api/architectes", Json.write(architect)).as(Role.ADMIN));
        }
        return known();
    }

    private List<String> known() throws IOException, InterruptedException {
        var answer = api.send(Call.get("/api/architectes")).body();
        var list = answer.isArray() ? answer : answer.path("data");
        return StreamSupport.stream(list.spliterator(), false)
                .map(architect -> architect.path("id").asText())
                .toList();
    }
}
