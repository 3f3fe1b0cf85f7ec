package ma.parcours.local.fault;

/** The people who work while things go wrong. */
public interface Traffic {

    /** Returns when everybody has finished what they were at; nobody begins anything new until {@link #resume}. */
    void pause() throws InterruptedException;

    void resume();

    /** What was acknowledged since then may be gone as far as no topic tells of it, which are leads: they are not waited for. */
    void putBackTo(long moment);
}
