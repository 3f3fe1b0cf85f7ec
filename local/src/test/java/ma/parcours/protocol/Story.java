package ma.parcours.protocol;

import java.util.Map;

/** How much happens in a run at most: without a bound the search would not end. */
@SuppressWarnings("ImmutableEnumChecker") // the maps are
enum Story {
    /** One project, lost and taken up again, while two things break. */
    ONE_PROJECT(
            2, Map.of(Step.ACOMPTE_RECU, 1, Step.MARK_LOST, 1, Step.REACTIVATE, 1, Step.CREATE, 2, Step.ASK_AGAIN, 1)),
    /** Then a second one with a deposit of its own, while one thing breaks. */
    TWO_PROJECTS(
            1,
            Map.of(
                    Step.ACOMPTE_RECU, 2,
                    Step.MARK_LOST, 1,
                    Step.REACTIVATE, 1,
                    Step.NEW_PROJECT, 1,
                    Step.CREATE, 2,
                    Step.ASK_AGAIN, 1));

    private final int faults;
    private final Map<Step, Integer> doings;

    Story(int faults, Map<Step, Integer> doings) {
        this.faults = faults;
        this.doings = doings;
    }

    boolean hasRoomFor(Step step, Map<Step, Integer> taken) {
        return switch (step.kind()) {
            case DOING -> taken.getOrDefault(step, 0) < doings.getOrDefault(step, 0);
            case WORK -> true;
            case FAULT -> !taken.containsKey(step) && faultsIn(taken) < faults;
        };
    }

    private static long faultsIn(Map<Step, Integer> taken) {
        return taken.keySet().stream()
                .filter(step -> step.kind() == Step.Kind.FAULT)
                .count();
    }
}
