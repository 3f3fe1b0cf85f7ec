package ma.parcours.k8s.policy;

import static ma.parcours.k8s.manifest.Manifest.elements;
import static ma.parcours.k8s.manifest.Manifest.texts;

import java.util.stream.Stream;
import ma.parcours.k8s.apps.App;
import ma.parcours.k8s.manifest.Installation;
import ma.parcours.k8s.manifest.Manifest;

/** Where Prometheus is told what to look at, it is told of every app. */
final class MonitorRules {

    private static final String NAME = "app.kubernetes.io/name";

    private MonitorRules() {}

    static Stream<String> everyApp(Installation all) {
        return all.all("PodMonitor")
                .flatMap(monitor -> Stream.of(App.values())
                        .filter(app -> !selects(monitor, app) || !asksManagement(all, monitor, app))
                        .map(app -> monitor + " does not ask " + app.module() + " at its management port"));
    }

    private static boolean selects(Manifest monitor, App app) {
        return elements(monitor.at("/spec/selector/matchExpressions"))
                .anyMatch(expression -> expression.path("key").asText().equals(NAME)
                        && expression.path("operator").asText().equals("In")
                        && texts(expression.path("values")).contains(app.module()));
    }

    private static boolean asksManagement(Installation all, Manifest monitor, App app) {
        return elements(monitor.at("/spec/podMetricsEndpoints"))
                .anyMatch(endpoint -> endpoint.path("path").asText().equals("/q/metrics")
                        && all.get("Deployment", app.module())
                                .mainContainers()
                                .anyMatch(container -> Integer.valueOf(app.managementPort())
                                        .equals(Ports.of(container)
                                                .get(endpoint.path("port").asText()))));
    }
}
