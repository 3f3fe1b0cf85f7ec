package ma.parcours.local.endtoend;

/** A process that can be made to die. */
public enum Victim {
    CONTACT_SERVICE,
    OPPORTUNITY_SERVICE,
    CONTACT_RELAY_LEADER,
    OPPORTUNITY_RELAY_LEADER,
    KAFKA,
    OPENID_PROVIDER,
    POSTGRES,
    CONSOLE
}
