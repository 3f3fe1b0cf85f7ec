package ma.parcours.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ma.parcours.local.data.DataDirectory;
import ma.parcours.local.process.Launch;

/** A child that runs on the Java that we run on. */
record JavaProgram(DataDirectory data, String name) {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** The folder stands in the command line, by which a later run knows the process for its own. */
    Launch launch(List<String> options, List<String> arguments, Map<String, String> environment) {
        var command = new ArrayList<String>();
        command.add(JAVA);
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Dparcours.data=" + data.folder());
        command.addAll(options);
        command.addAll(arguments);
        return Launch.of(name, command, data.log(name)).withEnvironment(environment);
    }
}
