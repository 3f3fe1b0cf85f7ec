package ma.parcours.local;

import java.net.ConnectException;
import java.util.concurrent.Callable;
import ma.parcours.local.demo.Demo;
import ma.parcours.local.demo.Script;
import ma.parcours.local.terminal.StandardOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./crm demo}: shows what a running system does, and finds out whether it still does. */
@Command(name = "demo", description = "Walks a running system from a new lead to a client and through each refusal.")
final class DemoCommand implements Callable<Integer> {

    private static final int SOMETHING_DIFFERS = 1;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Override
    public Integer call() throws Exception {
        var demo = new Demo(target.api(), new Script(StandardOutput.open()));
        try {
            return demo.play() ? 0 : SOMETHING_DIFFERS;
        } catch (ConnectException away) {
            throw TargetOptions.doesNotAnswer();
        }
    }
}
