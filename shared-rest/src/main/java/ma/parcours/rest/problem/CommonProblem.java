package ma.parcours.rest.problem;

import java.util.Arrays;

/** The problems that every service answers with. */
public enum CommonProblem implements ProblemType {
    REQUETE_INVALIDE(400),
    AUTHENTIFICATION_REQUISE(401),
    ACCES_REFUSE(403),
    INTROUVABLE(404),
    METHODE_REFUSEE(405),
    FORMAT_INDISPONIBLE(406),
    MODIFICATION_CONCURRENTE(409),
    VERSION_DEPASSEE(412),
    CORPS_TROP_GRAND(413),
    FORMAT_NON_LU(415),
    CLE_DEJA_UTILISEE(422),
    ERREUR_INTERNE(500),
    SERVICE_INDISPONIBLE(503);

    private final int status;

    CommonProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    /** What stands for a status that HTTP itself, not one of our rules, has refused a request with. */
    static CommonProblem ofHttp(int status) {
        return Arrays.stream(values())
                .filter(each -> each.status == status)
                .findFirst()
                .orElse(REQUETE_INVALIDE);
    }
}
