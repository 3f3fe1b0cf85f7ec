package ma.parcours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.List;
import ma.parcours.local.rest.Answer;
import ma.parcours.local.rest.Call;
import ma.parcours.local.rest.Role;

/** Writes down what was asked and answered, short enough to be read along. */
public final class Script {

    private static final int WIDTH = 160;

    private final PrintStream out;

    public Script(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        out.printf("%n%s%n%s%n", title, "─".repeat(title.length()));
    }

    void step(String title, Call call, Answer answer, JsonNode part, List<String> differences) {
        out.printf("%s %s%n", differences.isEmpty() ? "✓" : "✗", title);
        out.println("    → " + shortened(caller(call) + ": " + call));
        out.println("    ← " + shortened(answer.status() + " " + part));
        if (answer.status() >= 400) {
            out.println("      " + shortened(answer.text("detail")));
        }
        differences.forEach(difference -> out.println("    ✗ " + shortened(difference)));
    }

    void summary(int steps, int differing) {
        out.println();
        out.println(
                differing == 0
                        ? "All %d answers were as they should be.".formatted(steps)
                        : "%d of %d answers were not as they should be.".formatted(differing, steps));
        out.flush();
    }

    private static String caller(Call call) {
        return call.caller().map(Role::code).orElse("nobody");
    }

    private static String shortened(String text) {
        return text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "…";
    }
}
