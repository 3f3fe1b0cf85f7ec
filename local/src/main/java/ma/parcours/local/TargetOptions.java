package ma.parcours.local;

import java.io.IOException;
import ma.parcours.local.data.StackDescription;
import ma.parcours.local.rest.Api;
import ma.parcours.local.rest.Endpoints;
import ma.parcours.local.rest.Issuer;
import ma.parcours.local.rest.Tokens;
import ma.parcours.local.stack.Plan;
import ma.parcours.local.stack.Ports;
import ma.parcours.local.stack.Service;
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

    @Option(
            names = "--openid-url",
            paramLabel = "URL",
            description = "the OpenID provider of a system that does not run its own")
    private @Nullable String openIdUrl;

    Api api() throws IOException {
        return new Api(endpoints(), tokens());
    }

    /** Of one service, whatever the path. */
    Api api(Service service) throws IOException {
        return new Api(endpoints().only(service), tokens());
    }

    Tokens tokens() throws IOException {
        if (openIdUrl != null) {
            return new Tokens(Issuer.at(openIdUrl));
        }
        if (contactUrl != null || opportunityUrl != null) {
            throw new CannotGoOn("The services' addresses do not say who gives tokens", "add --openid-url");
        }
        return new Tokens(
                portBase != null
                        ? Plan.of(new Ports(portBase)).issuer()
                        : Issuer.at(data.described().openid().url()));
    }

    private Endpoints endpoints() throws IOException {
        if (contactUrl != null && opportunityUrl != null) {
            return Endpoints.of(contactUrl, opportunityUrl);
        }
        if (contactUrl != null || opportunityUrl != null) {
            throw new CannotGoOn("One address is not enough", "give --contact-url and --opportunity-url");
        }
        return portBase != null ? at(new Ports(portBase)) : at(data.described());
    }

    static CannotGoOn doesNotAnswer() {
        return new CannotGoOn("The system does not answer", "see whether ./crm up still runs, and at which addresses");
    }

    private static Endpoints at(Ports ports) {
        return Endpoints.of(
                "http://127.0.0.1:" + ports.of(Service.CONTACT, 0),
                "http://127.0.0.1:" + ports.of(Service.OPPORTUNITY, 0));
    }

    private static Endpoints at(StackDescription stack) {
        return Endpoints.of(
                stack.contactService().get(0).url(),
                stack.opportunityService().get(0).url());
    }
}
