package ma.parcours.protocol;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Visits every state that any order of steps leads to, and looks at each: as it is, and when it has come to rest.
 *
 * <p>The services' aggregates cannot be copied, so a state is reached by taking its steps anew from the beginning.
 */
final class Search {

    private final Story story;
    private final Set<SafetyPiece> missing;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    Search(Story story, Set<SafetyPiece> missing) {
        this.story = story;
        this.missing = missing;
    }

    /** One of the shortest ways to a violation; empty if there is none at all. */
    Optional<Finding> findViolation() {
        List<List<Step>> paths = List.of(List.of());
        while (!paths.isEmpty()) {
            List<Visit> visits = paths.parallelStream().map(this::visit).toList();
            Optional<Finding> finding =
                    visits.stream().flatMap(visit -> visit.finding().stream()).findFirst();
            if (finding.isPresent()) {
                return finding;
            }
            paths = visits.stream().flatMap(visit -> visit.onwards().stream()).toList();
        }
        return Optional.empty();
    }

    int states() {
        return seen.size();
    }

    private Visit visit(List<Step> path) {
        try {
            World world = World.after(path, missing);
            if (!seen.add(world.toString())) {
                return new Visit(List.of(), Optional.empty());
            }
            Invariants.holdNow(world);
            List<List<Step>> onwards = world.possibleSteps(story)
                    .map(step -> Stream.concat(path.stream(), Stream.of(step)).toList())
                    .toList();
            world.comeToRest();
            Invariants.holdAtRest(world);
            return new Visit(onwards, Optional.empty());
        } catch (Violation violation) {
            return new Visit(List.of(), Optional.of(new Finding(String.valueOf(violation.getMessage()), path)));
        }
    }

    private record Visit(List<List<Step>> onwards, Optional<Finding> finding) {}

    /** What went wrong, and the steps that led there. */
    record Finding(String what, List<Step> steps) {}
}
