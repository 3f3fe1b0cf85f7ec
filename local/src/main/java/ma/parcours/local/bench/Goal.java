package ma.parcours.local.bench;

/**
 * What a figure should be, and what it is.
 *
 * @param atLeast whether more is better
 */
public record Goal(String title, double wanted, boolean atLeast, double reached) {

    public static Goal atLeast(String title, double wanted, double reached) {
        return new Goal(title, wanted, true, reached);
    }

    public static Goal atMost(String title, double wanted, double reached) {
        return new Goal(title, wanted, false, reached);
    }

    /** False also for what was not measured. */
    public boolean met() {
        return atLeast ? reached >= wanted : reached <= wanted;
    }
}
