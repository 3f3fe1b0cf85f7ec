package ma.parcours.contact;

import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.parcours.code.CodeConverter;
import ma.parcours.code.Coded;
import org.jspecify.annotations.Nullable;

/** The workflow stage of a contact, and the one table that says which action leads where. */
public enum ContactStatus implements Coded {
    QUALIFIE,
    PRISE_DE_BESOIN,
    ACOMPTE_RECU,
    CLIENT,
    PERDU;

    /** What is not listed is refused; where several stages are listed, it is the one that the contact was lost from. */
    private static final Map<ContactStatus, Map<ContactAction, Set<ContactStatus>>> WORKFLOW = Map.of(
            QUALIFIE,
            Map.of(
                    ContactAction.PRISE_DE_BESOIN, Set.of(PRISE_DE_BESOIN),
                    ContactAction.MARK_LOST, Set.of(PERDU)),
            PRISE_DE_BESOIN,
            Map.of(
                    ContactAction.ACOMPTE_RECU, Set.of(ACOMPTE_RECU),
                    ContactAction.MARK_LOST, Set.of(PERDU)),
            ACOMPTE_RECU,
            Map.of(
                    ContactAction.CREER_OPPORTUNITE, Set.of(CLIENT),
                    ContactAction.MARK_LOST, Set.of(PERDU)),
            CLIENT,
            Map.of(
                    ContactAction.NEW_PROJECT, Set.of(QUALIFIE),
                    ContactAction.MARK_LOST, Set.of(PERDU)),
            PERDU,
            Map.of(ContactAction.REACTIVATE, Set.of(QUALIFIE, PRISE_DE_BESOIN, ACOMPTE_RECU, CLIENT)));

    /** The stages to which the action may lead from here; none when it is refused. */
    public Set<ContactStatus> destinations(ContactAction action) {
        return WORKFLOW.getOrDefault(this, Map.of()).getOrDefault(action, Set.of());
    }

    public boolean allows(ContactAction action) {
        return !destinations(action).isEmpty();
    }

    /** What is allowed from here, in the order of the buttons. */
    public List<ContactAction> allowedActions() {
        return Arrays.stream(ContactAction.values()).filter(this::allows).toList();
    }

    /** The stages from which the action is allowed. */
    public static List<ContactStatus> allowing(ContactAction action) {
        return Arrays.stream(values()).filter(status -> status.allows(action)).toList();
    }

    /** Where the action leads a contact that, if it is lost, was lost from the given stage; empty when refused. */
    Optional<ContactStatus> after(ContactAction action, @Nullable ContactStatus lostFrom) {
        Set<ContactStatus> stages = destinations(action);
        return stages.stream()
                .filter(stage -> stages.size() == 1 || stage == lostFrom)
                .findFirst();
    }

    /** Kept in the database under its code. */
    @Converter(autoApply = true)
    public static final class Stored extends CodeConverter<ContactStatus> {
        public Stored() {
            super(ContactStatus.class);
        }
    }
}
