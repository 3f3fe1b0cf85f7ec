package ma.parcours.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ma.parcours.rest.problem.ProblemList;
import ma.parcours.rest.problem.ProblemType;

/** The problems of the sample's rules. */
@ApplicationScoped
public class SampleProblemList implements ProblemList {

    @Override
    public List<ProblemType> types() {
        return List.of(SampleProblem.values());
    }
}
