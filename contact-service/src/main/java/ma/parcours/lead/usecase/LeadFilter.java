package ma.parcours.lead.usecase;

import java.util.Set;
import ma.parcours.contact.Source;
import ma.parcours.contact.TypeBien;
import ma.parcours.lead.Priorite;
import ma.parcours.lead.Statut;
import ma.parcours.rest.paging.Search;
import ma.parcours.rest.paging.Where;
import org.jspecify.annotations.Nullable;

/** Which leads are meant; an empty set means all, and {@code q} is looked for in name, phone and e-mail. */
public record LeadFilter(
        Set<Statut> statuts,
        Set<Source> sources,
        Set<Priorite> priorites,
        Set<String> villes,
        Set<TypeBien> typesBien,
        @Nullable String q) {

    /** What is neither counted by town nor by what a text contains. */
    boolean isTallied() {
        return villes.isEmpty() && q == null;
    }

    Where where() {
        Where filter = Where.everything()
                .in("statut", statuts)
                .in("details.source", sources)
                .in("details.priorite", priorites)
                .in("details.ville", villes)
                .in("details.typeBien", typesBien);
        return Search.in(filter, q);
    }
}
