package ma.parcours.k8s.apps;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.parcours.k8s.manifest.Project;

/** The topics with their numbers of partitions, as the event contract and the local runner make them. */
public final class EventTopics {

    private static final String CONTRACT = "shared-events/src/main/java/ma/parcours/events/Topics.java";
    private static final String RUNNER = "local/src/main/java/ma/parcours/local/stack/Topics.java";

    private static final Pattern NAME = Pattern.compile("\"(parcours\\.[a-z.-]+)\"");
    private static final Pattern MADE = Pattern.compile("topic\\(\"(parcours\\.[a-z.-]+)\", (\\d+)\\)");

    private EventTopics() {}

    public static Set<String> names() {
        return NAME.matcher(Project.text(CONTRACT))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    public static Map<String, Integer> partitions() {
        return MADE.matcher(Project.text(RUNNER))
                .results()
                .collect(Collectors.toMap(match -> match.group(1), match -> Integer.valueOf(match.group(2))));
    }
}
