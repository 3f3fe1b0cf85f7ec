package ma.parcours.me;

import java.util.List;
import java.util.UUID;
import ma.parcours.rest.access.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as they are known here.
 *
 * @param rights in the order of the alphabet
 * @param architecteId the architect whose contacts and opportunities are theirs
 */
public record MeView(
        String name, List<String> rights, @Nullable UUID architecteId) {

    public MeView {
        rights = List.copyOf(rights);
    }

    static MeView of(Caller caller) {
        return new MeView(
                caller.name(),
                caller.rights().stream().sorted().toList(),
                caller.architecte().orElse(null));
    }
}
