package ma.parcours.contact.rest;

import java.util.List;
import ma.parcours.contact.usecase.VilleCount;

/** A town to filter by, and how many contacts that leaves. */
public record VilleView(String ville, long count) {

    static List<VilleView> of(List<VilleCount> villes) {
        return villes.stream()
                .map(each -> new VilleView(each.ville(), each.contacts()))
                .toList();
    }
}
