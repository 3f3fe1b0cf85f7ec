package ma.parcours.rest.operation;

/** Ends the work on a run whose worker was silent for so long that another one has begun it anew. */
final class TakenOver extends RuntimeException {

    private static final long serialVersionUID = 1;

    private TakenOver() {
        super("somebody else works on it", null, false, false);
    }

    static void failUnlessOne(int rows) {
        if (rows != 1) {
            throw new TakenOver();
        }
    }
}
