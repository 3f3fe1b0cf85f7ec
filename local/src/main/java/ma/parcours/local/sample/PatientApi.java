package ma.parcours.local.sample;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.rest.Answer;
import ma.parcours.local.rest.Api;
import ma.parcours.local.rest.Call;
import ma.parcours.local.terminal.CannotGoOn;

/** Insists: what is only refused for the moment is asked again, and anything but a success ends the work. */
record PatientApi(Api api) {

    private static final int ATTEMPTS = 60;
    private static final long PAUSE_MILLIS = 500;
    private static final Set<String> PASSING =
            Set.of("acompte-requis", "promotion-en-attente", "service-indisponible", "modification-concurrente");

    Answer send(Call call) throws IOException, InterruptedException {
        var answer = api.send(call);
        for (var attempt = 1; PASSING.contains(answer.problem()) && attempt < ATTEMPTS; attempt++) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            answer = api.send(call);
        }
        if (answer.status() >= 300) {
            throw new CannotGoOn(
                    "%s %s was refused with %d".formatted(call.method(), call.path(), answer.status()),
                    answer.body().toString());
        }
        return answer;
    }
}
