package ma.parcours.funnel;

import java.util.List;
import ma.parcours.contact.ContactStatus;

/**
 * How many ever reached each step on the way to becoming a client.
 *
 * @param waiting leads that no contact has come of
 */
public record Funnel(long waiting, List<Standing> standings) {

    public Funnel {
        standings = List.copyOf(standings);
    }

    /** Who walked in counts as a lead, too: no step is reached by more than the one before. */
    public long reached(FunnelStep step) {
        return switch (step) {
            case LEADS -> waiting + reached(FunnelStep.CONTACTS);
            case CONTACTS -> reached(ContactStatus.QUALIFIE);
            case PRISE_DE_BESOIN -> reached(ContactStatus.PRISE_DE_BESOIN);
            case ACOMPTE_RECU -> reached(ContactStatus.ACOMPTE_RECU);
            case CLIENT -> reached(ContactStatus.CLIENT);
        };
    }

    private long reached(ContactStatus stage) {
        return standings.stream().mapToLong(standing -> standing.reached(stage)).sum();
    }
}
