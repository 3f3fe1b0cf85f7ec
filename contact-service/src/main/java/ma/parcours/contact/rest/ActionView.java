package ma.parcours.contact.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import ma.parcours.contact.ContactAction;
import ma.parcours.contact.ContactStatus;
import ma.parcours.rest.access.Caller;
import ma.parcours.rest.access.Right;
import ma.parcours.rest.problem.CommonProblem;
import ma.parcours.rest.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * One button on the page of a contact.
 *
 * @param reason when it is not allowed: the name of the problem that would be the answer
 */
public record ActionView(
        String name,
        boolean allowed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {

    static List<ActionView> from(ContactStatus status, Caller caller) {
        return from(status, caller::may);
    }

    /** For somebody who may use these rights. */
    static List<ActionView> from(ContactStatus status, Predicate<String> rights) {
        return Arrays.stream(ContactAction.values())
                .map(action -> of(action, status, rights))
                .toList();
    }

    private static ActionView of(ContactAction action, ContactStatus status, Predicate<String> rights) {
        ProblemType reason = rights.test(right(action)) ? refusal(action, status) : CommonProblem.ACCES_REFUSE;
        return new ActionView(action.code(), reason == null, reason == null ? null : reason.code());
    }

    private static String right(ContactAction action) {
        return switch (action) {
            case PRISE_DE_BESOIN, ACOMPTE_RECU, CREER_OPPORTUNITE, MARK_LOST -> Right.SELL;
            case REACTIVATE, NEW_PROJECT -> Right.MANAGE;
        };
    }

    /** What the stage of the contact has against it; null if nothing. */
    private static @Nullable ProblemType refusal(ContactAction action, ContactStatus status) {
        if (status.allows(action)) {
            return null;
        }
        return action == ContactAction.CREER_OPPORTUNITE ? noOpportunity(status) : ContactProblem.ACTION_REFUSEE;
    }

    /** As opportunity-service would answer. */
    private static ProblemType noOpportunity(ContactStatus status) {
        return switch (status) {
            case QUALIFIE, PRISE_DE_BESOIN, ACOMPTE_RECU -> CreationRefusal.ACOMPTE_REQUIS;
            case CLIENT -> CreationRefusal.ACOMPTE_DEJA_UTILISE;
            case PERDU -> CreationRefusal.CONTACT_PERDU;
        };
    }

    /** The problems of opportunity-service that a button of ours foretells. */
    private enum CreationRefusal implements ProblemType {
        ACOMPTE_REQUIS,
        ACOMPTE_DEJA_UTILISE,
        CONTACT_PERDU;

        @Override
        public int status() {
            return 409;
        }
    }
}
