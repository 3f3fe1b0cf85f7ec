package ma.parcours.rest.operation.told;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Whoever wants to hear what is read again, a slice at a time and in the slice's transaction. */
public interface Listener {

    /** Needs no more than what is laid out in the table. */
    Listener NOBODY = slice -> Uni.createFrom().voidItem();

    Uni<Void> hear(List<ToldEvent> slice);
}
