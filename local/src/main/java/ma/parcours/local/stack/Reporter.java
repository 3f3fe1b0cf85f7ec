package ma.parcours.local.stack;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import ma.parcours.local.process.ProcessWatcher;
import ma.parcours.local.terminal.Progress;

/** Passes on what becomes of the processes: to {@code stack.json} and to the person at the keyboard. */
record Reporter(StackFile stackFile, Progress progress) implements ProcessWatcher {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Override
    public void started(String name, long pid) {
        stackFile.started(name, pid);
    }

    @Override
    public void said(String line) {
        progress.line(TIME.format(LocalTime.now(ZoneId.systemDefault())) + "  " + line);
    }
}
