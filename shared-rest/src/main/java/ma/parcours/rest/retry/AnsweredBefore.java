package ma.parcours.rest.retry;

/** Ends a request that was answered before: its first answer takes the place of whatever the resource would say. */
final class AnsweredBefore extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient KeptAnswer answer;

    AnsweredBefore(KeptAnswer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    KeptAnswer answer() {
        return answer;
    }
}
