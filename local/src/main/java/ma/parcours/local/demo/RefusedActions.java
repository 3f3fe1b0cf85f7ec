package ma.parcours.local.demo;

import static java.util.stream.Collectors.joining;
import static ma.parcours.local.demo.Step.step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every action that a stage does not allow, asked of a contact that goes through all the stages. */
final class RefusedActions {

    /** In the order of the buttons, each with a body that would do. */
    private static final List<Action> ACTIONS = List.of(
            new Action("prise-de-besoin", "{}"),
            new Action("acompte-recu", Moves.DEPOSIT),
            new Action("mark-lost", Moves.LOSS),
            new Action("reactivate", "{}"),
            new Action("new-project", "{}"));

    private static final Stage QUALIFIE = new Stage("qualifie", List.of("prise-de-besoin", "mark-lost"));
    private static final Stage PRISE_DE_BESOIN = new Stage("prise_de_besoin", List.of("acompte-recu", "mark-lost"));
    private static final Stage ACOMPTE_RECU = new Stage("acompte_recu", List.of("creer-opportunite", "mark-lost"));
    private static final Stage CLIENT = new Stage("client", List.of("mark-lost", "new-project"));
    private static final Stage PERDU = new Stage("perdu", List.of("reactivate"));

    static final Chapter CHAPTER = new Chapter("What a stage does not allow is refused", steps());

    private RefusedActions() {}

    private static List<Step> steps() {
        var steps = new ArrayList<Step>();
        steps.add(Moves.walksIn("Hicham Lahlou", "hicham"));
        steps.addAll(refusedIn(QUALIFIE));
        steps.add(Moves.priseDeBesoin("hicham"));
        steps.addAll(refusedIn(PRISE_DE_BESOIN));
        steps.add(Moves.acompteRecu("hicham"));
        steps.addAll(refusedIn(ACOMPTE_RECU));
        steps.add(Moves.createsOpportunity("hicham", "riad"));
        steps.add(Moves.isConfirmed("riad"));
        steps.addAll(refusedIn(CLIENT));
        steps.add(Moves.isLost("hicham"));
        steps.addAll(refusedIn(PERDU));
        return steps;
    }

    private static List<Step> refusedIn(Stage stage) {
        return ACTIONS.stream()
                .filter(action -> !stage.allows(action))
                .map(action -> refused(stage, action))
                .toList();
    }

    private static Step refused(Stage stage, Action action) {
        var required = Stream.of(QUALIFIE, PRISE_DE_BESOIN, ACOMPTE_RECU, CLIENT, PERDU)
                .filter(other -> other.allows(action))
                .map(Stage::code)
                .toList();
        var members = "'currentStatus': '%s', 'required': %s, 'allowedActions': %s"
                .formatted(stage.code(), array(required), array(stage.allowed()));
        return step("A contact that is %s refuses %s".formatted(stage.code(), action.name()))
                .post("/api/contacts/{hicham}/" + action.name(), action.body())
                .refused(409, "action-refusee", members);
    }

    private static String array(List<String> words) {
        return words.stream().collect(joining("', '", "['", "']"));
    }

    private record Action(String name, String body) {}

    private record Stage(String code, List<String> allowed) {

        boolean allows(Action action) {
            return allowed.contains(action.name());
        }
    }
}
