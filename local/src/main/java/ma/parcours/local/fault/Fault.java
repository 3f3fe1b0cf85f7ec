package ma.parcours.local.fault;

import java.util.Random;

/** Something that goes wrong on purpose, and is over when it returns. */
public interface Fault {

    /**
     * Does it, and answers what proves that it happened.
     *
     * @throws NotStruck if it could not be done: then the run proves less than it claims
     */
    String strike(Arena arena, Random random) throws Exception;
}
