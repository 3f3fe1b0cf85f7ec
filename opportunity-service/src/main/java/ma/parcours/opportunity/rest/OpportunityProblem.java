package ma.parcours.opportunity.rest;

import ma.parcours.rest.problem.ProblemType;

/** The rules of this service that a request can run against, each a problem of its own. */
public enum OpportunityProblem implements ProblemType {
    ACOMPTE_REQUIS,
    ACOMPTE_DEJA_UTILISE,
    CONTACT_PERDU,
    PROMOTION_EN_ATTENTE,
    DEPLACEMENT_REFUSE;

    /** Each is a conflict with what is: HTTP's 409. */
    @Override
    public int status() {
        return 409;
    }
}
