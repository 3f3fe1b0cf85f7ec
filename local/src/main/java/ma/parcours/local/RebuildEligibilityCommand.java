package ma.parcours.local;

import java.io.PrintStream;
import java.net.ConnectException;
import java.util.concurrent.Callable;
import ma.parcours.local.operation.LongOperation;
import ma.parcours.local.operation.LongOperation.Run;
import ma.parcours.local.stack.Service;
import ma.parcours.local.terminal.StandardOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./crm rebuild-eligibility}: has opportunity-service learn once more what the deposits allow. */
@Command(
        name = "rebuild-eligibility",
        description = {
            "Makes anew what the deposits allow, from all that was ever told, while opportunity-service goes on serving.",
            "Answers to promotions are heard once more, too. What is right already is left alone."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:it was made anew", "1:it could not be, and can be asked for again"})
final class RebuildEligibilityCommand implements Callable<Integer> {

    private static final int NOT_DONE = 1;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Override
    public Integer call() throws Exception {
        var out = StandardOutput.open();
        try {
            var operation = LongOperation.eligibilityRebuild(target.api(Service.OPPORTUNITY));
            var run = operation.finish(operation.ask(), look -> progress(out, look));
            out.println(summary(run));
            return run.isDone() ? 0 : NOT_DONE;
        } catch (ConnectException away) {
            throw TargetOptions.doesNotAnswer();
        }
    }

    private static void progress(PrintStream out, Run run) {
        if (run.figure("left") > 0) {
            out.printf("%d events read, %d left on this topic%n", run.figure("events"), run.figure("left"));
        }
    }

    private static String summary(Run run) {
        return run.isDone()
                ? "%d events read, %d contacts made as they were told, %d rows removed that nobody told of"
                        .formatted(run.figure("events"), run.figure("changed"), run.figure("removed"))
                : "Not made anew: opportunity-service's log says why";
    }
}
