package ma.parcours.local.stack;

import java.nio.file.Path;
import java.util.Map;
import ma.parcours.local.data.DataDirectory;
import ma.parcours.local.data.Passwords;
import ma.parcours.local.process.Launch;

/** One replica of a service. */
record ServiceProcess(Service service, int replica, Plan plan) {

    QuarkusApp app() {
        return new QuarkusApp(
                service.replicaName(replica), service.code(), plan.ports().of(service, replica));
    }

    Launch launch(DataDirectory data, Path home, Passwords passwords) {
        var database = "postgresql://127.0.0.1:%d/%s".formatted(plan.postgresForServices(), service.database());
        var environment = Map.of(
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                database,
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:" + database,
                "QUARKUS_DATASOURCE_USERNAME",
                service.database(),
                "QUARKUS_DATASOURCE_PASSWORD",
                passwords.of(service.database()),
                "KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + plan.kafkaForServices(),
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                plan.issuer().toString());
        return app().launch(data, home, plan.jvm(), environment);
    }
}
