package ma.parcours.local;

import java.util.Objects;
import java.util.stream.Stream;
import ma.parcours.local.terminal.CannotGoOn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind {@code ./crm}. */
@Command(
        name = "crm",
        subcommands = {
            UpCommand.class,
            DemoCommand.class,
            SampleCommand.class,
            TokenCommand.class,
            ReplayDlqCommand.class,
            ReconcileCommand.class,
            RebuildEligibilityCommand.class,
            DurabilityCommand.class,
            BenchCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        description = "Parcours on this machine.")
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        var commandLine = new CommandLine(new Main()).setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("crm: " + lineFor(failure));
            return command.getCommandSpec().exitCodeOnExecutionException();
        });
        System.exit(commandLine.execute(arguments));
    }

    /** A reason that we know is told as it is; any other shows its kind, for it is a fault of ours. */
    private static String lineFor(Exception failure) {
        if (isFullDisk(failure)) {
            return "The disk is full: make room, or choose another folder with --data";
        }
        return failure instanceof CannotGoOn known ? known.line() : failure.toString();
    }

    private static boolean isFullDisk(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, Objects::nonNull, cause -> cause == null ? null : cause.getCause())
                .anyMatch(cause -> String.valueOf(cause).contains("No space left on device"));
    }
}
