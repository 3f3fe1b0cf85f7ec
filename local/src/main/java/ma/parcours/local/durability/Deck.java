package ma.parcours.local.durability;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import ma.parcours.local.fault.FaultKind;

/** Which fault comes next: each kind once, in an order that the seed decides, and then all again in another. */
final class Deck {

    private final List<FaultKind> kinds;
    private final Random random;
    private final List<FaultKind> left = new ArrayList<>();

    Deck(Collection<FaultKind> kinds, Random random) {
        this.kinds = List.copyOf(kinds);
        this.random = random;
    }

    /** The first of those that may happen now; the others keep their turn. Absent while none of them may. */
    Optional<FaultKind> next(Predicate<FaultKind> mayHappen) {
        if (left.isEmpty()) {
            left.addAll(kinds);
            Collections.shuffle(left, random);
        }
        var next = left.stream().filter(mayHappen).findFirst();
        next.ifPresent(left::remove);
        return next;
    }
}
