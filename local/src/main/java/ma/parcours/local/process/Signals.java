package ma.parcours.local.process;

import java.io.IOException;

/** Sends a signal by its name, which Java itself can do for TERM and KILL only. */
public final class Signals {

    private Signals() {}

    public static void send(long pid, String signal) throws InterruptedException {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid + " 2>/dev/null")
                    .start()
                    .waitFor();
        } catch (IOException noShell) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        }
    }
}
