package ma.parcours.local.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What becomes of somebody, and of how many: 120 contacts over all stages, 60 of them with an opportunity. */
enum Fate {
    QUALIFIE(25),
    PRISE_DE_BESOIN(20),
    ACOMPTE_RECU(10),
    CLIENT(55),
    LOST_BEFORE_PAYING(5),
    LOST_AS_A_CLIENT(5);

    private final int contacts;

    Fate(int contacts) {
        this.contacts = contacts;
    }

    boolean needsAreKnown() {
        return this != QUALIFIE && this != LOST_BEFORE_PAYING;
    }

    boolean pays() {
        return this == ACOMPTE_RECU || opensAnOpportunity();
    }

    boolean opensAnOpportunity() {
        return this == CLIENT || this == LOST_AS_A_CLIENT;
    }

    boolean isLost() {
        return this == LOST_BEFORE_PAYING || this == LOST_AS_A_CLIENT;
    }

    /** One for each contact, in an order that mixes them. */
    static List<Fate> forEachContact(Random random) {
        var fates = new ArrayList<Fate>();
        for (var fate : values()) {
            fates.addAll(Collections.nCopies(fate.contacts, fate));
        }
        Collections.shuffle(fates, random);
        return fates;
    }
}
