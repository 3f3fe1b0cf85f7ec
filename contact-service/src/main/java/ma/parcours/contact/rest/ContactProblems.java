package ma.parcours.contact.rest;

import java.util.List;
import ma.parcours.contact.ContactRefusal;
import ma.parcours.contact.ContactRefusal.ActionRefused;
import ma.parcours.contact.ContactRefusal.ClientKeepsTag;
import ma.parcours.contact.ContactRefusal.ClientTagReserved;
import ma.parcours.contact.ContactRefusal.ConvertiReserved;
import ma.parcours.contact.ContactRefusal.LeadAlreadyConverted;
import ma.parcours.contact.ContactRefusal.UnknownArchitect;
import ma.parcours.contact.Refused;
import ma.parcours.rest.problem.CommonProblem;
import ma.parcours.rest.problem.Problem;
import ma.parcours.rest.problem.ProblemDocument;
import ma.parcours.rest.problem.Problems;
import ma.parcours.rest.problem.Violation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal of this service becomes an answer. */
public class ContactProblems implements ContactRefusal.Cases<Problem> {

    private final Problems problems;

    ContactProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public RestResponse<ProblemDocument> answer(Refused refused) {
        return problems.answer(refused.refusal().match(this));
    }

    @Override
    public Problem actionRefused(ActionRefused refusal) {
        return Problem.of(ContactProblem.ACTION_REFUSEE, refusal.action(), refusal.current())
                .with("currentStatus", refusal.current())
                .with("required", refusal.required())
                .with("allowedActions", refusal.allowed());
    }

    @Override
    public Problem clientKeepsTag(ClientKeepsTag refusal) {
        return Problem.of(ContactProblem.CLIENT_GARDE_SON_TAG)
                .with("currentStatus", refusal.current())
                .with("allowedActions", refusal.current().allowedActions());
    }

    @Override
    public Problem leadAlreadyConverted(LeadAlreadyConverted refusal) {
        return Problem.of(ContactProblem.LEAD_DEJA_CONVERTI)
                .with("contactId", refusal.contact().value());
    }

    @Override
    public Problem clientTagReserved(ClientTagReserved refusal) {
        return invalid("tag", "tag-client-reserve");
    }

    @Override
    public Problem convertiReserved(ConvertiReserved refusal) {
        return invalid("statut", "statut-converti-reserve");
    }

    @Override
    public Problem unknownArchitect(UnknownArchitect refusal) {
        return invalid("architecteId", "architecte-inconnu");
    }

    private static Problem invalid(String field, String violation) {
        return Problem.of(CommonProblem.REQUETE_INVALIDE).with("violations", List.of(Violation.of(field, violation)));
    }
}
