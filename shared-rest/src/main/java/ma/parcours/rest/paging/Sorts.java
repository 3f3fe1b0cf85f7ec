package ma.parcours.rest.paging;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways a list of {@code T} can be sorted; the first one, descending, is the default. */
public record Sorts<T>(List<SortKey<T>> keys) {

    public Sorts {
        keys = List.copyOf(keys);
    }

    Sort<T> byDefault() {
        return new Sort<>(keys.get(0), true);
    }

    Optional<Sort<T>> find(String written) {
        return all().filter(sort -> sort.isWritten(written)).findFirst();
    }

    List<String> names() {
        return all().map(Sort::text).toList();
    }

    private Stream<Sort<T>> all() {
        return keys.stream().flatMap(key -> Stream.of(new Sort<>(key, false), new Sort<>(key, true)));
    }
}
