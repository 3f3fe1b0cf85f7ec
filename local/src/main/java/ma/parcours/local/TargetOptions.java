package ma.parcours.local;

import java.io.IOException;
import ma.parcours.local.data.StackDescription;
import ma.parcours.local.rest.Endpoints;
import ma.parcours.local.stack.Ports;
import ma.parcours.local.stack.Service;
import ma.parcours.local.stack.StackFile;
import ma.parcours.local.terminal.CannotGoOn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which running system a command speaks to: one by its addresses, by its ports, or by its data folder. */
final class TargetOptions {

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--port-base", paramLabel = "N", description = "the port base of a system on this machine")
    private @Nullable Integer portBase;

    @Option(names = "--contact-url", paramLabel = "URL", description = "where contact-service is")
    private @Nullable String contactUrl;

    @Option(names = "--opportunity-url", paramLabel = "URL", description = "where opportunity-service is")
    private @Nullable String opportunityUrl;

    Endpoints endpoints() throws IOException {
        if (contactUrl != null && opportunityUrl != null) {
            return Endpoints.of(contactUrl, opportunityUrl);
        }
        if (contactUrl != null || opportunityUrl != null) {
            throw new CannotGoOn("One address is not enough", "give --contact-url and --opportunity-url");
        }
        return portBase != null ? at(new Ports(portBase)) : described();
    }

    static CannotGoOn doesNotAnswer() {
        return new CannotGoOn("The system does not answer", "see whether ./crm up still runs, and at which addresses");
    }

    private static Endpoints at(Ports ports) {
        return Endpoints.of(
                "http://127.0.0.1:" + ports.of(Service.CONTACT, 0),
                "http://127.0.0.1:" + ports.of(Service.OPPORTUNITY, 0));
    }

    private Endpoints described() throws IOException {
        var stack = StackFile.read(data.folder())
                .filter(StackDescription::ready)
                .orElseThrow(() -> new CannotGoOn(
                        "No system runs on the data in "
                                + data.folder().toAbsolutePath().normalize(),
                        "start one with ./crm up, or say where it is with --data, --port-base or the two URLs"));
        return Endpoints.of(
                stack.contactService().get(0).url(),
                stack.opportunityService().get(0).url());
    }
}
