package ma.parcours.local;

import java.io.PrintStream;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import ma.parcours.local.operation.LongOperation;
import ma.parcours.local.operation.LongOperation.Run;
import ma.parcours.local.stack.Service;
import ma.parcours.local.terminal.StandardOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./crm reconcile}: finds out whether both databases agree with what was told, and mends what can be mended. */
@Command(
        name = "reconcile",
        description = {
            "Compares both databases with both topics, names each divergence, and repairs what the protocol can.",
            "The system goes on serving; what is on its way is no divergence."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:nothing diverges, or nothing any more",
            "1:something is left, or could not be compared",
            "2:this was not understood, and nothing was changed"
        })
final class ReconcileCommand implements Callable<Integer> {

    private static final int SOMETHING_IS_LEFT = 1;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Option(names = "--no-repair", description = "only looks, and changes nothing")
    private boolean looksOnly;

    @Override
    public Integer call() throws Exception {
        try {
            var ended = reconcile();
            var out = StandardOutput.open();
            ended.forEach(run -> print(out, run));
            return ended.stream().allMatch(ReconcileCommand::isWell) ? 0 : SOMETHING_IS_LEFT;
        } catch (ConnectException away) {
            throw TargetOptions.doesNotAnswer();
        }
    }

    /** In both services at the same time: each waits for a while before it calls something a divergence. */
    private List<Run> reconcile() throws Exception {
        var operations = new ArrayList<LongOperation>();
        var runs = new ArrayList<Run>();
        for (var service : Service.values()) {
            var operation = LongOperation.reconciliation(service, target.api(service), !looksOnly);
            operations.add(operation);
            runs.add(operation.ask());
        }
        for (var each = 0; each < runs.size(); each++) {
            runs.set(each, operations.get(each).finish(runs.get(each), run -> {}));
        }
        return runs;
    }

    private static void print(PrintStream out, Run run) {
        var service = run.service().code();
        run.divergences()
                .forEach(each -> out.printf(
                        "%s  %s  %s  %s%n",
                        service,
                        each.path("kind").asText(),
                        each.path("id").asText(),
                        each.path("detail").asText()));
        out.printf("%s: %s%n", service, summary(run));
    }

    private static String summary(Run run) {
        if (!run.isDone()) {
            return "not compared, its log says why";
        }
        var left = run.divergences().size();
        return "%d events compared, %d divergences repaired, %d left"
                .formatted(run.figure("events"), Math.max(0, run.figure("found") - left), left);
    }

    private static boolean isWell(Run run) {
        return run.isDone() && run.divergences().isEmpty();
    }
}
