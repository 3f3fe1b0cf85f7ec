package ma.parcours.k8s.policy;

import static ma.parcours.k8s.manifest.Manifest.elements;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ma.parcours.k8s.apps.App;
import ma.parcours.k8s.manifest.Installation;
import ma.parcours.k8s.manifest.Manifest;

/** How pods begin, live and end. */
final class LifeRules {

    private static final Map<String, String> PROBES = Map.of(
            "startupProbe", "/q/health/started",
            "readinessProbe", "/q/health/ready",
            "livenessProbe", "/q/health/live");

    private LifeRules() {}

    static Stream<String> probes(Installation all) {
        return all.all("Deployment")
                .flatMap(owner -> owner.mainContainers()
                        .flatMap(container -> PROBES.keySet().stream()
                                .filter(probe -> !isAtManagementPort(container, container.path(probe)))
                                .map(probe -> owner + " has no " + probe + " on its management port")));
    }

    static Stream<String> probePaths(Installation all) {
        return PodRules.ours(all)
                .flatMap(owner -> owner.mainContainers()
                        .flatMap(container -> PROBES.entrySet().stream()
                                .filter(probe -> !container
                                        .path(probe.getKey())
                                        .at("/httpGet/path")
                                        .asText()
                                        .equals(probe.getValue()))
                                .map(probe -> owner + ": " + probe.getKey() + " does not ask " + probe.getValue())));
    }

    static Stream<String> ends(Installation all) {
        return PodRules.ours(all)
                .filter(owner -> owner.mainContainers().anyMatch(container -> !hasTime(all, owner, container)))
                .map(owner -> owner + " is killed before it has ended");
    }

    static Stream<String> temporaryFiles(Installation all) {
        return PodRules.ours(all)
                .filter(owner -> owner.mainContainers().anyMatch(container -> !hasTmp(owner, container)))
                .map(owner -> owner + " has no /tmp to write to");
    }

    static Stream<String> ports(Installation all) {
        return PodRules.ours(all).flatMap(owner -> {
            App app = App.named(owner.name()).orElseThrow();
            Map<String, Integer> expected = Map.of("http", app.httpPort(), "management", app.managementPort());
            return owner.mainContainers()
                    .filter(container -> !expected.equals(Ports.of(container)))
                    .map(container -> owner + " has other ports than " + expected);
        });
    }

    private static boolean isAtManagementPort(JsonNode container, JsonNode probe) {
        return probe.at("/httpGet/port").asText().equals("management")
                && Ports.of(container).containsKey("management");
    }

    private static boolean hasTime(Installation all, Manifest owner, JsonNode container) {
        Farewell farewell = Farewell.of(all.settings(container));
        Duration grace = Duration.ofSeconds(
                owner.pod().path("terminationGracePeriodSeconds").asLong());
        return farewell.isTaken() && farewell.fitsInto(grace);
    }

    private static boolean hasTmp(Manifest owner, JsonNode container) {
        List<String> writable = elements(owner.pod().path("volumes"))
                .filter(volume -> volume.has("emptyDir"))
                .map(volume -> volume.path("name").asText())
                .toList();
        return elements(container.path("volumeMounts"))
                .anyMatch(mount -> mount.path("mountPath").asText().equals("/tmp")
                        && writable.contains(mount.path("name").asText()));
    }
}
