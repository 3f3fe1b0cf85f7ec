package ma.parcours.rest.figure;

import io.smallrye.mutiny.Uni;

/** Something that the database knows and a gauge shows; it is looked up from time to time, and not whenever somebody asks. */
public interface Figure {

    /** In a transaction of its own. What is looked up must be cheap however much there is: an index or a tally is enough for it. */
    Uni<?> look();
}
