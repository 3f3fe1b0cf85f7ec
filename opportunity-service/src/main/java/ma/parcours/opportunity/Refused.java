package ma.parcours.opportunity;

import java.io.Serial;

/** Carries a refusal out of the domain to whoever answers; an expected outcome, so without a stack trace. */
public final class Refused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient OpportunityRefusal refusal;

    public Refused(OpportunityRefusal refusal) {
        super(refusal.toString(), null, false, false);
        this.refusal = refusal;
    }

    public OpportunityRefusal refusal() {
        return refusal;
    }
}
