package ma.parcours.contact.rest;

import java.time.Duration;
import java.util.List;
import ma.parcours.contact.ContactRefusal;
import ma.parcours.contact.ContactRefusal.ActionRefused;
import ma.parcours.contact.ContactRefusal.ClientKeepsTag;
import ma.parcours.contact.ContactRefusal.ClientTagReserved;
import ma.parcours.contact.ContactRefusal.ConvertiReserved;
import ma.parcours.contact.ContactRefusal.LeadAlreadyConverted;
import ma.parcours.contact.ContactRefusal.UnknownArchitect;
import ma.parcours.contact.Refused;
import ma.parcours.events.outbox.OverloadedException;
import ma.parcours.rest.problem.Problem;
import ma.parcours.rest.problem.ProblemDocument;
import ma.parcours.rest.problem.Problems;
import ma.parcours.rest.problem.Violation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal of this service becomes an answer. */
public class ContactProblems implements ContactRefusal.Cases<Problem> {

    static final String ACTION_REFUSED = "action-refusee";

    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final Problems problems;

    ContactProblems(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public RestResponse<ProblemDocument> answer(Refused refused) {
        return problems.answer(refused.refusal().match(this));
    }

    /** More requests at once than the database should bear. */
    @ServerExceptionMapper
    public RestResponse<ProblemDocument> answer(OverloadedException overloaded) {
        return problems.answer(Problem.of("service-indisponible", 503).retryAfter(RETRY_AFTER));
    }

    @Override
    public Problem actionRefused(ActionRefused refusal) {
        return Problem.of(ACTION_REFUSED, 409, refusal.action(), refusal.current())
                .with("currentStatus", refusal.current())
                .with("required", refusal.required())
                .with("allowedActions", refusal.allowed());
    }

    @Override
    public Problem clientKeepsTag(ClientKeepsTag refusal) {
        return Problem.of("client-garde-son-tag", 409)
                .with("currentStatus", refusal.current())
                .with("allowedActions", refusal.current().allowedActions());
    }

    @Override
    public Problem leadAlreadyConverted(LeadAlreadyConverted refusal) {
        return Problem.of("lead-deja-converti", 409)
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
        return Problem.of("requete-invalide", 400).with("violations", List.of(Violation.of(field, violation)));
    }
}
