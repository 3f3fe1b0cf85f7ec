package ma.parcours.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How a program is started, where its output goes, and which signal asks it to end. */
public record Launch(String name, List<String> command, Map<String, String> environment, Path log, String stopSignal) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public static Launch of(String name, List<String> command, Path log) {
        return new Launch(name, command, Map.of(), log, "TERM");
    }

    public Launch withEnvironment(Map<String, String> variables) {
        return new Launch(name, command, variables, log, stopSignal);
    }

    public Launch stoppedBy(String signal) {
        return new Launch(name, command, environment, log, signal);
    }
}
