package ma.parcours.promotion;

import ma.parcours.code.Coded;

/** Why an opportunity does not make a client of its contact. */
public enum RefusalReason implements Coded {
    /** The contact was lost first, which cancelled the unlock. */
    CONTACT_PERDU,
    /** The deposit has already opened another opportunity. */
    ACOMPTE_DEJA_UTILISE
}
