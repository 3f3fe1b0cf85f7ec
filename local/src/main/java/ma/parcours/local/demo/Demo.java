package ma.parcours.local.demo;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.rest.Answer;
import ma.parcours.local.rest.Api;

/** Plays chapters against a running system and counts what differs from what they say. */
public final class Demo {

    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();
    private static final long PAUSE_MILLIS = 100;

    private final Api api;
    private final Script script;
    private final Memory memory = new Memory();
    private int steps;
    private int differing;

    public Demo(Api api, Script script) {
        this.api = api;
        this.script = script;
    }

    /** True when every answer was as said. */
    public boolean play() throws IOException, InterruptedException {
        for (var chapter : Chapters.ALL) {
            script.chapter(chapter.title());
            for (var step : chapter.steps()) {
                play(step);
            }
        }
        script.summary(steps, differing);
        return differing == 0;
    }

    private void play(Step step) throws IOException, InterruptedException {
        var call = memory.fillIn(step.call());
        var expected = memory.expected(step);
        var deadline = System.nanoTime() + (step.patient() ? PATIENCE : 0);
        var answer = api.send(call);
        var differences = differences(step, expected, answer);
        while (!differences.isEmpty() && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            answer = api.send(call);
            differences = differences(step, expected, answer);
        }
        memory.keep(step.kept(), answer.body());
        steps++;
        differing += differences.isEmpty() ? 0 : 1;
        script.step(step.title(), call, answer, expected.partOf(answer.body()), differences);
    }

    private static List<String> differences(Step step, Expected expected, Answer answer) {
        var differences = new ArrayList<String>();
        if (!step.statuses().contains(answer.status())) {
            differences.add("the status should be %s and is %d".formatted(step.statuses(), answer.status()));
        }
        differences.addAll(expected.differencesFrom(answer.body()));
        return differences;
    }
}
