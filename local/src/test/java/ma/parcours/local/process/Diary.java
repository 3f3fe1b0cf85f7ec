package ma.parcours.local.process;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down what a supervisor reports. */
final class Diary implements ProcessWatcher {

    final List<Long> pids = new CopyOnWriteArrayList<>();
    final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void started(String name, long pid) {
        pids.add(pid);
    }

    @Override
    public void said(String line) {
        lines.add(line);
    }

    long lastPid() {
        return pids.get(pids.size() - 1);
    }
}
