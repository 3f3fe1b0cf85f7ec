package ma.parcours.local;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import ma.parcours.local.deadletter.DeadLetterDesk;
import ma.parcours.local.deadletter.Span;
import ma.parcours.local.terminal.StandardOutput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code ./crm replay-dlq}: has the services read once more what they had given up, once the cause is mended. */
@Command(
        name = "replay-dlq",
        description = {
            "Sends every record that is on a dead-letter topic back to the topic it came from, and says which of them"
                    + " the services can still not read.",
            "Interrupted at any moment it can be run again: what is sent twice has its effect once."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing is on the dead-letter topics any more (or, with --list, it was shown)",
            "1:something is, or was not read again in time, or Kafka could not be reached",
            "2:this was not understood, and nothing was changed"
        })
final class ReplayDlqCommand implements Callable<Integer> {

    private static final int SOMETHING_IS_LEFT = 1;

    @Mixin
    private KafkaOptions kafka = new KafkaOptions();

    @ArgGroup
    private Choice choice = new Choice();

    @Spec
    private @Nullable CommandSpec command;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            description = "how long the services may take to read it again (default: 30)")
    private int wait = 30;

    @Override
    public Integer call() throws Exception {
        var desk = new DeadLetterDesk(kafka.bootstrap(), kafka.access(), StandardOutput.open());
        if (choice.list) {
            desk.list();
            return 0;
        }
        var patience = patience();
        var spans = choice.discarded == null ? List.<Span>of() : choice.discarded;
        return desk.replay(spans, patience) ? 0 : SOMETHING_IS_LEFT;
    }

    private Duration patience() {
        if (command != null && wait < 0) {
            throw new ParameterException(command.commandLine(), "nobody can wait " + wait + " s");
        }
        return Duration.ofSeconds(wait);
    }

    /** To look only, or also to drop; never both. */
    private static final class Choice {

        @Option(names = "--list", description = "shows what is on the dead-letter topics, and changes nothing")
        private boolean list;

        @Option(
                names = "--discard",
                paramLabel = "TOPIC:PARTITION:OFFSET",
                split = ",",
                converter = SpanConverter.class,
                description = "drops this record, named as --list does, for good; the others are sent back. A range is"
                        + " TOPIC:PARTITION:FROM-TO")
        private @Nullable List<Span> discarded;
    }

    /** What cannot be read is said to be bad use. */
    private static final class SpanConverter implements ITypeConverter<Span> {

        @Override
        public Span convert(String text) {
            try {
                return Span.of(text);
            } catch (IllegalArgumentException unreadable) {
                throw new TypeConversionException(unreadable.getMessage());
            }
        }
    }
}
