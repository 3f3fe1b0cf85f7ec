package ma.parcours.contact.rest;

import java.util.List;
import ma.parcours.contact.ContactRefusal;
import ma.parcours.contact.ContactRefusal.ActionRefused;
import ma.parcours.contact.ContactRefusal.ClientKeepsTag;
import ma.parcours.contact.ContactRefusal.ClientTagReserved;
import ma.parcours.contact.ContactRefusal.ConvertiReserved;
import ma.parcours.contact.ContactRefusal.LeadAlreadyConverted;
import ma.parcours.contact.ContactRefusal.UnknownArchitect;
import ma.parcours.rest.problem.CommonProblem;
import ma.parcours.rest.problem.Problem;
import ma.parcours.rest.problem.Violation;

/** The one place where a refusal of this service becomes a problem. */
public final class RefusalProblems implements ContactRefusal.Cases<Problem> {

    private static final RefusalProblems CASES = new RefusalProblems();

    private RefusalProblems() {}

    public static Problem of(ContactRefusal refusal) {
        return refusal.match(CASES);
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
