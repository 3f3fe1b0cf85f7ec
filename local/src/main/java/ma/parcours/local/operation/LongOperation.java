package ma.parcours.local.operation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import ma.parcours.local.rest.Answer;
import ma.parcours.local.rest.Api;
import ma.parcours.local.rest.Call;
import ma.parcours.local.stack.Service;
import ma.parcours.local.terminal.CannotGoOn;

/**
 * Something that takes a service longer than a request may.
 *
 * @param api of this service only
 * @param repair whether it is meant to change anything
 */
public record LongOperation(Service service, Api api, String kind, String body, boolean repair) {

    private static final long LOOK_EVERY_MILLIS = 500;
    private static final int ACCEPTED = 202;
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public static LongOperation reconciliation(Service service, Api api, boolean repair) {
        return new LongOperation(service, api, "reconciliation", "{\"repair\": %s}".formatted(repair), repair);
    }

    public static LongOperation eligibilityRebuild(Api api) {
        return new LongOperation(Service.OPPORTUNITY, api, "eligibility-rebuild", "{}", true);
    }

    /** Asks for it, without waiting for its end; whatever of the kind runs already is joined. */
    public Run ask() throws IOException, InterruptedException {
        return run(answer(Call.post("/api/operations/" + kind, body)), ACCEPTED);
    }

    /** Waits for the end of what was asked for, or of another like it if what was joined was meant otherwise. */
    public Run finish(Run asked, Consumer<Run> look) throws IOException, InterruptedException {
        var run = asked;
        while (run.isRunning()) {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
            run = run(answer(Call.get("/api/operations/" + run.id())), OK);
            look.accept(run);
        }
        return run.repair() == repair ? run : finish(ask(), look);
    }

    /** A service that is away for a moment says so; to ask once more does nothing twice. */
    private Answer answer(Call call) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var answer = api.send(call);
            if (answer.status() != UNAVAILABLE || System.nanoTime() > end) {
                return answer;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        }
    }

    private Run run(Answer answer, int expected) {
        if (answer.status() == UNAVAILABLE) {
            throw new CannotGoOn(
                    "%s has not been available for %d s: %s"
                            .formatted(service.code(), PATIENCE.toSeconds(), answer.text("detail")),
                    "its log and /q/health/ready say why");
        }
        if (answer.status() != expected) {
            throw new CannotGoOn(
                    "%s refuses %s (%d %s)".formatted(service.code(), kind, answer.status(), answer.text("detail")),
                    "see whether it is of the same release");
        }
        return new Run(service, answer.body());
    }

    /** It as it stands. */
    public record Run(Service service, JsonNode view) {

        String id() {
            return view.path("id").asText();
        }

        boolean isRunning() {
            return view.path("state").asText().equals("running");
        }

        boolean repair() {
            return view.path("repair").asBoolean();
        }

        public boolean isDone() {
            return view.path("state").asText().equals("done");
        }

        public long figure(String name) {
            return view.path("figures").path(name).asLong();
        }

        public JsonNode divergences() {
            return view.path("divergences");
        }
    }
}
