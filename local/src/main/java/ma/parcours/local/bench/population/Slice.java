package ma.parcours.local.bench.population;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Newcomers who are made in one transaction, by their numbers.
 *
 * @param begin the first of all that are made for now
 * @param size how many these all are
 * @param first the first of this slice
 * @param last the last of it
 */
record Slice(int begin, int size, int first, int last) {

    /** All that come after so many that are there already, in slices of at most so many. */
    static List<Slice> of(int present, int size, int most) {
        return IntStream.iterate(present + 1, first -> first <= present + size, first -> first + most)
                .mapToObj(first -> new Slice(present + 1, size, first, Math.min(first + most - 1, present + size)))
                .toList();
    }
}
