package ma.parcours.contact.usecase;

import java.util.Map;
import ma.parcours.contact.ContactStatus;
import ma.parcours.contact.Tag;

/** How many contacts stand where; every status and every tag is there, if need be with nought. */
public record ContactCounts(Map<ContactStatus, Long> byStatus, Map<Tag, Long> byTag) {

    public ContactCounts {
        byStatus = Map.copyOf(byStatus);
        byTag = Map.copyOf(byTag);
    }
}
