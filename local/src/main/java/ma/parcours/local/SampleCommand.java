package ma.parcours.local;

import java.net.ConnectException;
import java.util.concurrent.Callable;
import ma.parcours.local.sample.Sample;
import ma.parcours.local.terminal.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./crm sample}: gives an empty system something to show. */
@Command(name = "sample", description = "Fills a running system with leads, contacts and opportunities.")
final class SampleCommand implements Callable<Integer> {

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Override
    public Integer call() throws Exception {
        try {
            new Sample(target.api(), Progress.onStandardOutput()).load();
            return 0;
        } catch (ConnectException away) {
            throw TargetOptions.doesNotAnswer();
        }
    }
}
