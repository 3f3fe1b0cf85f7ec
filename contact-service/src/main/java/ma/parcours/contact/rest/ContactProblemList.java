package ma.parcours.contact.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ma.parcours.rest.problem.ProblemList;
import ma.parcours.rest.problem.ProblemType;

/** The problems of this service's rules. */
@ApplicationScoped
public class ContactProblemList implements ProblemList {

    @Override
    public List<ProblemType> types() {
        return List.of(ContactProblem.values());
    }
}
