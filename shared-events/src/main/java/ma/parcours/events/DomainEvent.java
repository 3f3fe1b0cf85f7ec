package ma.parcours.events;

import java.util.UUID;

/**
 * A business fact about one contact, told to everyone who listens.
 *
 * <p>All events of a contact share one key, so whoever reads a topic sees them in the order in which they were committed; after a fault an
 * event may be seen again, and {@link #aggregateVersion()} tells an old one from a new one.
 */
public sealed interface DomainEvent permits ContactEvent, OpportunityEvent {

    /** The contact the fact is about: the key of the record and the subject of the CloudEvent. */
    UUID contactId();

    /** The version that the contact or the opportunity had once the fact was committed. */
    long aggregateVersion();
}
