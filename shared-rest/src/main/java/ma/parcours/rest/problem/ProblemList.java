package ma.parcours.rest.problem;

import java.util.List;

/** The problems of a service's own rules; each service has one bean that says which. */
public interface ProblemList {

    List<ProblemType> types();
}
