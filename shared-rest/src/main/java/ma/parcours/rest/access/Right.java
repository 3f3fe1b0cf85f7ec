package ma.parcours.rest.access;

/** What somebody may do, for {@code @RolesAllowed}; {@link Role} says who may. */
public final class Right {

    /** To read contacts and opportunities, as far as one sees them. */
    public static final String READ = "read";

    /** To see all of them, and not only those that one is assigned to. */
    public static final String SEE_ALL = "see-all";

    /** Leads, conversion, the actions on contacts, deposits, opening opportunities and correcting them. */
    public static final String SELL = "sell";

    /** To move an opportunity that one sees along its pipeline. */
    public static final String MOVE_STAGE = "move-stage";

    /** To bring a lost contact back, to let a client start over, and to ask for long operations. */
    public static final String MANAGE = "manage";

    /** To say who the architects are. */
    public static final String ADMINISTER = "administer";

    private Right() {}
}
