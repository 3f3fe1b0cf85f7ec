package ma.parcours.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import ma.parcours.local.process.Leftovers;
import ma.parcours.local.terminal.Progress;

/** The run before this one on the same data, which may have been killed and have left its processes behind. */
public record LastRun(Path folder, Progress progress) {

    public void clearAway() throws IOException {
        var description = StackFile.read(folder);
        if (description.isEmpty()) {
            return;
        }
        var ended = Leftovers.end(description.get().pids(), folder.toString());
        progress.line("  The last run on this data did not end in order; %d of its processes still ran and were ended."
                .formatted(ended));
    }
}
