package ma.parcours.rest.operation;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Something that takes longer than a request may. */
public interface Operation {

    /** How it is called in its address and in the database. */
    String kind();

    /** From the beginning, also if somebody else was interrupted at it; answers what is not as it ought to be at the end. */
    Uni<List<Divergence>> perform(CurrentRun run);
}
