package ma.parcours.rest.operation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.parcours.code.Coded;

/**
 * Two things that ought to agree and do not.
 *
 * @param id of what diverges; the kind says what it is
 * @param detail how it diverges, without anybody's data
 */
public record Divergence(String kind, UUID id, String detail) {

    /** Of those that are of one of the kinds. */
    public static List<UUID> ids(List<Divergence> found, Coded... kinds) {
        Set<String> codes = Stream.of(kinds).map(Coded::code).collect(Collectors.toSet());
        return found.stream()
                .filter(each -> codes.contains(each.kind()))
                .map(Divergence::id)
                .distinct()
                .toList();
    }
}
