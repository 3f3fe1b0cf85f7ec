package ma.parcours.contact.usecase;

import java.util.Set;
import java.util.UUID;
import ma.parcours.contact.ContactStatus;
import ma.parcours.contact.Tag;
import ma.parcours.contact.TypeBien;
import ma.parcours.rest.access.Sight;
import ma.parcours.rest.paging.Search;
import ma.parcours.rest.paging.Where;
import org.jspecify.annotations.Nullable;

/** Which contacts are meant; an empty set means all that is seen, and {@code q} is looked for in name, phone and e-mail. */
public record ContactFilter(
        Set<ContactStatus> statuses,
        Set<Tag> tags,
        Set<String> villes,
        Set<TypeBien> typesBien,
        Set<UUID> architectes,
        @Nullable String q,
        Sight sight) {

    /** What is neither counted by town nor by what a text contains. */
    boolean isTallied() {
        return villes.isEmpty() && q == null;
    }

    Where where() {
        Where filter = Where.everything()
                .in("status", statuses)
                .in("tag", tags)
                .in("details.ville", villes)
                .in("details.typeBien", typesBien)
                .in("details.architecteId", architectes);
        return Search.in(sight.within(filter, "details.architecteId"), q);
    }
}
