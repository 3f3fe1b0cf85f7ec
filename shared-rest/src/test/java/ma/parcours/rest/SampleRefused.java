package ma.parcours.rest;

/** A refusal by a rule, as a service's domain would throw it. */
public final class SampleRefused extends RuntimeException {

    private static final long serialVersionUID = 1;
}
