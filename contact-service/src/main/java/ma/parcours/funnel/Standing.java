package ma.parcours.funnel;

import ma.parcours.contact.ContactStatus;
import org.jspecify.annotations.Nullable;

/**
 * How many contacts stand at one place of the workflow.
 *
 * @param lostFrom the stage that they were lost from; null if they are not lost
 * @param clients how many of them were promoted at any time, wherever they stand now
 */
public record Standing(ContactStatus status, @Nullable ContactStatus lostFrom, long contacts, long clients) {

    /** How many of them are at the stage or past it, or were when they were lost or promoted. */
    long reached(ContactStatus stage) {
        return furthest().compareTo(stage) >= 0 ? contacts : clients;
    }

    /** Of those that were never promoted. */
    private ContactStatus furthest() {
        return lostFrom == null ? status : lostFrom;
    }
}
