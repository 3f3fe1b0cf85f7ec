package ma.parcours.rest.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import ma.parcours.rest.problem.CommonProblem;
import ma.parcours.rest.problem.Problem;
import ma.parcours.rest.problem.Violation;

/** What an operation may be refused with whatever it is about, by what it reads and does. */
final class CommonRefusals {

    private static final Violation UNKNOWN_FIELD = Violation.of("remarque", "unknown-field");
    private static final Violation UNKNOWN_PARAMETER = Violation.of("page", "unknown-parameter");

    private CommonRefusals() {}

    static List<Problem> of(DescribedOperation operation) {
        Route route = operation.route();
        boolean writes = route.body().isPresent();
        List<Problem> problems = new ArrayList<>(atTheDoor());
        if (!operation.query().isEmpty()) {
            problems.add(invalid(UNKNOWN_PARAMETER));
        }
        if (!route.pathParameters().isEmpty()) {
            problems.add(Problem.of(CommonProblem.INTROUVABLE));
        }
        if (writes) {
            problems.addAll(ofWrites());
        }
        if (route.isPost()) {
            problems.add(Problem.of(CommonProblem.CLE_DEJA_UTILISEE));
        }
        return problems;
    }

    private static List<Problem> atTheDoor() {
        return List.of(
                Problem.of(CommonProblem.AUTHENTIFICATION_REQUISE)
                        .withHeader("WWW-Authenticate", "Bearer realm=\"parcours\""),
                Problem.of(CommonProblem.ACCES_REFUSE),
                Problem.of(CommonProblem.FORMAT_INDISPONIBLE),
                Problem.of(CommonProblem.ERREUR_INTERNE),
                Problem.of(CommonProblem.SERVICE_INDISPONIBLE).retryAfter(Duration.ofSeconds(2)));
    }

    private static List<Problem> ofWrites() {
        return List.of(
                invalid(UNKNOWN_FIELD),
                Problem.of(CommonProblem.MODIFICATION_CONCURRENTE),
                Problem.of(CommonProblem.VERSION_DEPASSEE).with("currentVersion", 4L),
                Problem.of(CommonProblem.CORPS_TROP_GRAND),
                Problem.of(CommonProblem.FORMAT_NON_LU));
    }

    private static Problem invalid(Violation violation) {
        return Problem.of(CommonProblem.REQUETE_INVALIDE).with("violations", List.of(violation));
    }
}
