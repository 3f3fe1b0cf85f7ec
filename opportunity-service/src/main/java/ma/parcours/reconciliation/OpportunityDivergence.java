package ma.parcours.reconciliation;

import ma.parcours.code.Coded;

/** What may be found not to agree with what was told; {@code comparison.sql} finds each. */
enum OpportunityDivergence implements Coded {
    /** A contact was told of and is not known. */
    ELIGIBILITY_MISSING,
    /** A newer version of a contact was told. */
    ELIGIBILITY_BEHIND,
    /** A contact is known in other words than it was told at the same version. */
    ELIGIBILITY_DIFFERENT,
    /** A contact is known at a version that nobody told. */
    ELIGIBILITY_NEVER_TOLD,

    /** An opportunity was told, or agreed to, and there is none. */
    OPPORTUNITY_MISSING,
    /** A newer version of an opportunity was told: this database is behind its own past. */
    OPPORTUNITY_BEHIND,
    /** An opportunity is not as it was told at the same version. */
    OPPORTUNITY_DIFFERENT,
    /** An opportunity, or a change of it, was told to nobody. */
    OPPORTUNITY_NEVER_TOLD,

    /** An opportunity waits for an answer that nobody gives. */
    PROMOTION_PENDING,
    /** An opportunity's promotion is not what contact-service answered. */
    PROMOTION_DIFFERENT,

    /** A move was told and is not part of its opportunity's history. */
    STAGE_CHANGE_MISSING
}
