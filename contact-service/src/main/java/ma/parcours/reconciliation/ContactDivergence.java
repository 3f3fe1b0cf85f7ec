package ma.parcours.reconciliation;

import ma.parcours.code.Coded;

/** What may be found not to agree with what was told; {@code comparison.sql} finds each. */
enum ContactDivergence implements Coded {
    /** A contact was told of and there is none. */
    CONTACT_MISSING,
    /** A newer version of a contact was told: this database is behind its own past. */
    CONTACT_BEHIND,
    /** A contact is not as it was told at the same version. */
    CONTACT_DIFFERENT,
    /** A contact, or a change of it, was told to nobody. */
    CONTACT_NEVER_TOLD,

    /** A deposit was told and there is none. */
    PAYMENT_MISSING,
    /** A deposit is not as it was told. */
    PAYMENT_DIFFERENT,

    /** The right to open an opportunity was told and there is none. */
    UNLOCK_MISSING,
    /** The right to open an opportunity was told to nobody. */
    UNLOCK_NEVER_TOLD,
    /** An opportunity was agreed to, and its unlock is not used by it. */
    UNLOCK_DIFFERENT,
    /** An unlock is used by an opportunity that nobody has told of. */
    UNLOCK_WITHOUT_OPPORTUNITY,
    /** More than one opportunity of one unlock was agreed to. */
    UNLOCK_USED_TWICE,

    /** It was asked whether an opportunity holds, and nobody has answered. */
    PROMOTION_UNANSWERED,
    /** An answer to a promotion was told, and the contact's history does not tell of it. */
    PROMOTION_NOT_IN_TIMELINE,
    /** An opportunity moved, and its contact's history does not tell of it. */
    MOVE_NOT_IN_TIMELINE
}
