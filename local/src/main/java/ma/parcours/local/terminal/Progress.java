package ma.parcours.local.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Callable;

/**
 * Shows steps with their times while they run, several at once if need be.
 *
 * <p>On a terminal the running steps are redrawn below what is finished; elsewhere a line says when a step begins and
 * another when it ends.
 */
public final class Progress {

    private static final long TICK_MILLIS = 100;

    private final PrintStream out;
    private final boolean live;
    private final List<Step> running = new ArrayList<>();
    private int drawn;

    Progress(PrintStream out, boolean live) {
        this.out = out;
        this.live = live;
    }

    /** {@code ./crm} knows whether its output is a terminal and says so in {@code PARCOURS_TERMINAL}. */
    public static Progress onStandardOutput() {
        var progress = new Progress(StandardOutput.open(), System.getenv("PARCOURS_TERMINAL") != null);
        var clock = new Timer("clock", true);
        clock.schedule(progress.tick(), TICK_MILLIS, TICK_MILLIS);
        return progress;
    }

    /** Runs one step; what it returns stands beside its time. */
    public void step(String name, Callable<String> work) throws Exception {
        var step = begin(name);
        try {
            end(step, "✓", work.call());
        } catch (Exception failure) {
            end(step, "✗", "");
            throw failure;
        }
    }

    /** A line of its own, above the running steps. */
    public synchronized void line(String text) {
        erase();
        out.println(text);
        draw();
    }

    /** Redraws the running steps, so that their times move. */
    private TimerTask tick() {
        return new TimerTask() {
            @Override
            public void run() {
                redraw();
            }
        };
    }

    private synchronized void redraw() {
        erase();
        draw();
    }

    private synchronized Step begin(String name) {
        var step = new Step(name, System.nanoTime());
        if (!live) {
            out.println("  … " + name);
        }
        erase();
        running.add(step);
        draw();
        return step;
    }

    private synchronized void end(Step step, String mark, String detail) {
        erase();
        running.remove(step);
        out.println(step.line(mark, detail));
        draw();
    }

    private void erase() {
        if (drawn > 0) {
            out.printf("\033[%dA\033[J", drawn);
            drawn = 0;
        }
    }

    private void draw() {
        if (live) {
            running.forEach(step -> out.println(step.line("…", "")));
            drawn = running.size();
        }
        out.flush();
    }

    private record Step(String name, long since) {

        String line(String mark, String detail) {
            var time = Seconds.of(Duration.ofNanos(System.nanoTime() - since));
            return "  %s %-24s %7s  %s".formatted(mark, name, time, detail).stripTrailing();
        }
    }
}
