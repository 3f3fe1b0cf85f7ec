package ma.parcours.local.durability;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import ma.parcours.local.fault.FaultKind;

/** Which fault comes next: each kind once, in an order that the seed decides, and then all again in another. */
final class Deck {

    private final List<FaultKind> kinds;
    private final Random random;
    private final Deque<FaultKind> left = new ArrayDeque<>();

    Deck(Collection<FaultKind> kinds, Random random) {
        this.kinds = List.copyOf(kinds);
        this.random = random;
    }

    FaultKind next() {
        if (left.isEmpty()) {
            var shuffled = new ArrayList<>(kinds);
            Collections.shuffle(shuffled, random);
            left.addAll(shuffled);
        }
        return left.remove();
    }
}
