package ma.parcours.rest;

import ma.parcours.rest.problem.ProblemType;

/** A service's own list of problems. */
public enum SampleProblem implements ProblemType {
    DEPLACEMENT_REFUSE;

    @Override
    public int status() {
        return 409;
    }
}
