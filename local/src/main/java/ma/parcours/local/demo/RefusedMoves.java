package ma.parcours.local.demo;

import static java.util.stream.Collectors.joining;
import static ma.parcours.local.demo.Step.step;

import java.util.ArrayList;
import java.util.List;

/** Every move between stages of the pipeline that is not allowed, asked of an opportunity that goes through all of them. */
final class RefusedMoves {

    private static final List<String> STAGES = List.of("acompte_recu", "etude", "devis", "gagnee", "perdue");

    static final Chapter CHAPTER = new Chapter("The pipeline goes step by step", steps());

    private RefusedMoves() {}

    private static List<Step> steps() {
        var steps = new ArrayList<>(List.of(
                Moves.walksIn("Youssef Amrani", "youssef"),
                Moves.priseDeBesoin("youssef"),
                Moves.acompteRecu("youssef"),
                Moves.createsOpportunity("youssef", "bureau"),
                Moves.isConfirmed("bureau")));
        steps.addAll(refusedFrom("acompte_recu", List.of("etude", "perdue")));
        steps.add(Moves.movesTo("bureau", "etude"));
        steps.addAll(refusedFrom("etude", List.of("acompte_recu", "devis", "perdue")));
        steps.add(Moves.movesTo("bureau", "devis"));
        steps.addAll(refusedFrom("devis", List.of("etude", "gagnee", "perdue")));
        steps.add(lostWithoutReason());
        steps.add(lost());
        steps.addAll(refusedFrom("perdue", List.of("devis")));
        steps.add(Moves.movesTo("bureau", "devis"));
        steps.add(Moves.movesTo("bureau", "gagnee"));
        steps.addAll(refusedFrom("gagnee", List.of()));
        return steps;
    }

    private static List<Step> refusedFrom(String stage, List<String> allowed) {
        return STAGES.stream()
                .filter(target -> !allowed.contains(target))
                .map(target -> refused(stage, target, allowed))
                .toList();
    }

    private static Step refused(String stage, String target, List<String> allowed) {
        var stages = allowed.stream().map(name -> "'" + name + "'").collect(joining(", ", "[", "]"));
        var reason = target.equals("perdue") ? ", 'raison': 'concurrence'" : "";
        return step("From %s no way leads to %s".formatted(stage, target))
                .patch("/api/opportunities/{bureau}", "{'pipelineStage': '" + target + "'" + reason + "}")
                .refused(409, "deplacement-refuse", "'currentStage': '" + stage + "', 'allowedStages': " + stages);
    }

    private static Step lostWithoutReason() {
        return step("Who loses it says why")
                .patch("/api/opportunities/{bureau}", "{'pipelineStage': 'perdue'}")
                .refused(400, "requete-invalide", "'violations': [{'field': 'raison'}]");
    }

    private static Step lost() {
        return step("And then it is lost")
                .patch("/api/opportunities/{bureau}", "{'pipelineStage': 'perdue', 'raison': 'concurrence'}")
                .answers(200, "{'pipelineStage': 'perdue', 'raison': 'concurrence', 'allowedStages': ['devis']}");
    }
}
