package ma.parcours.local.fault;

/** A process of the system at which a fault can be aimed. */
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
