package ma.parcours.contact.rest;

import ma.parcours.rest.problem.ProblemType;

/** The rules of this service that a request can run against, each a problem of its own. */
public enum ContactProblem implements ProblemType {
    ACTION_REFUSEE,
    CLIENT_GARDE_SON_TAG,
    LEAD_DEJA_CONVERTI;

    /** Each is a conflict with what is: HTTP's 409. */
    @Override
    public int status() {
        return 409;
    }
}
