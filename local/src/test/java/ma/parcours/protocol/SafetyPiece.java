package ma.parcours.protocol;

/** A part of the protocol that looks as if one could do without it; taken out alone, each breaks something. */
enum SafetyPiece {
    /** An older snapshot never overwrites a newer one. */
    VERSION_GUARD,
    /** An opportunity waits for contact-service's decision. */
    WAIT_FOR_DECISION,
    /** One unlock names one opportunity, for every request. */
    DERIVED_OPPORTUNITY_ID,
    /** A question that was already decided is answered again. */
    ANSWER_AGAIN,
    /** A promotion that stays pending is asked for again. */
    WATCHDOG,
    /** What a relay has sent is deleted only after Kafka has it. */
    DELETE_AFTER_ACKNOWLEDGEMENT,
    /** A consumer commits its offset only after the effect. */
    COMMIT_AFTER_EFFECT
}
