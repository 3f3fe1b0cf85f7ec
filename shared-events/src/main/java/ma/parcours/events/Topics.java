package ma.parcours.events;

/** The topics, as every installation names them. */
public final class Topics {

    public static final String CONTACT_EVENTS = "parcours.contact.events";
    public static final String OPPORTUNITY_EVENTS = "parcours.opportunity.events";

    /** What opportunity-service could never read of {@link #CONTACT_EVENTS}. */
    public static final String CONTACT_EVENTS_DEAD_LETTERS = "parcours.contact.events.opportunity-service.dlq";

    /** What contact-service could never read of {@link #OPPORTUNITY_EVENTS}. */
    public static final String OPPORTUNITY_EVENTS_DEAD_LETTERS = "parcours.opportunity.events.contact-service.dlq";

    /** The same on every topic: the events of one contact have the same partition number everywhere. */
    public static final int PARTITIONS = 12;

    private Topics() {}
}
