package ma.parcours.contact.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import ma.parcours.contact.ContactAction;
import ma.parcours.contact.ContactStatus;
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

    static List<ActionView> from(ContactStatus status) {
        return Arrays.stream(ContactAction.values())
                .map(action -> of(action, status))
                .toList();
    }

    private static ActionView of(ContactAction action, ContactStatus status) {
        boolean allowed = status.allows(action);
        return new ActionView(action.code(), allowed, allowed ? null : reason(action, status));
    }

    private static String reason(ContactAction action, ContactStatus status) {
        return action == ContactAction.CREER_OPPORTUNITE ? noOpportunity(status) : ContactProblems.ACTION_REFUSED;
    }

    /** As opportunity-service would answer. */
    private static String noOpportunity(ContactStatus status) {
        return switch (status) {
            case QUALIFIE, PRISE_DE_BESOIN, ACOMPTE_RECU -> "acompte-requis";
            case CLIENT -> "acompte-deja-utilise";
            case PERDU -> "contact-perdu";
        };
    }
}
