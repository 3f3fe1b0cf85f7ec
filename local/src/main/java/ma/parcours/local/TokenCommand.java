package ma.parcours.local;

import java.io.IOException;
import java.util.concurrent.Callable;
import ma.parcours.local.rest.Role;
import ma.parcours.local.terminal.CannotGoOn;
import ma.parcours.local.terminal.StandardOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ./crm token}: what {@code curl} needs to be let in. */
@Command(name = "token", description = "Prints a token with which requests are made as a user of that role.")
final class TokenCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "ROLE", description = "admin, gestionnaire, commercial or architecte")
    private String role = "";

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Override
    public Integer call() throws Exception {
        var wanted = Role.named(role);
        var tokens = target.tokens();
        try {
            StandardOutput.open().println(tokens.of(wanted));
            return 0;
        } catch (IOException failure) {
            throw new CannotGoOn(
                    "%s gives no token (%s)".formatted(tokens.issuer(), failure),
                    "see whether the system runs, or say with --openid-url who lets people in");
        }
    }
}
