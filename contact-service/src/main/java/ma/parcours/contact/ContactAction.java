package ma.parcours.contact;

import ma.parcours.code.Coded;

/** What can be asked of a contact, in the order of the buttons on its page. */
public enum ContactAction implements Coded {
    PRISE_DE_BESOIN,
    ACOMPTE_RECU,
    /** Asked of opportunity-service; arrives here as {@code ClientPromoted}. */
    CREER_OPPORTUNITE,
    MARK_LOST,
    REACTIVATE,
    NEW_PROJECT;

    /** The name that the action has in paths and answers. */
    @Override
    public String code() {
        return Coded.super.code().replace('_', '-');
    }
}
