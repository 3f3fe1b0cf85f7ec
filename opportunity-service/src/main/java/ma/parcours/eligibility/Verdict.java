package ma.parcours.eligibility;

/** Whether an opportunity may be opened for a contact, by what is known here; contact-service has the last word. */
public enum Verdict {
    /** A deposit's unlock is open. */
    OUVERT,
    /** No deposit is known that was not used. */
    ACOMPTE_REQUIS,
    /** The contact is a client already: its deposit has had its opportunity. */
    ACOMPTE_DEJA_UTILISE,
    CONTACT_PERDU
}
