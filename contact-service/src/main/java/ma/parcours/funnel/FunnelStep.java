package ma.parcours.funnel;

import ma.parcours.code.Coded;

/** A step on the way to becoming a client; whoever reached one has reached those before it. */
public enum FunnelStep implements Coded {
    LEADS,
    CONTACTS,
    PRISE_DE_BESOIN,
    ACOMPTE_RECU,
    CLIENT
}
