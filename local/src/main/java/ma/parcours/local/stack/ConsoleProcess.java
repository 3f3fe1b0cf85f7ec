package ma.parcours.local.stack;

import java.nio.file.Path;
import java.util.Map;
import ma.parcours.local.data.DataDirectory;
import ma.parcours.local.process.Launch;

/** The console, which asks the first replica of each service. */
record ConsoleProcess(Plan plan) {

    static final String NAME = "web-console";

    /** As a person types it: the provider sends browsers back to the host that they came from. */
    static String url(Ports ports) {
        return "http://localhost:" + ports.console();
    }

    QuarkusApp app() {
        return new QuarkusApp(NAME, NAME, plan.ports().console());
    }

    Launch launch(DataDirectory data, Path home) {
        var environment = Map.of(
                "PARCOURS_CONSOLE_CONTACT_URL", first(Service.CONTACT),
                "PARCOURS_CONSOLE_OPPORTUNITY_URL", first(Service.OPPORTUNITY),
                "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + plan.kafkaForServices(),
                "QUARKUS_OIDC_AUTH_SERVER_URL", plan.issuer().toString());
        return app().launch(data, home, plan.jvm(), environment);
    }

    private String first(Service service) {
        return new ServiceProcess(service, 0, plan).app().url();
    }
}
