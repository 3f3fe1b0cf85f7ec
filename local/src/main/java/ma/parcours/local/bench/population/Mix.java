package ma.parcours.local.bench.population;

import static java.util.Collections.nCopies;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What has become of newcomers, and of how many in a hundred. */
public enum Mix {
    AFTER_YEARS(Map.of(
            "qualifie", 28,
            "prise_de_besoin", 24,
            "acompte_recu", 2,
            "client", 30,
            "qualifie perdu", 6,
            "prise_de_besoin perdu", 6,
            "client perdu", 4)),
    NEW(Map.of("qualifie", 100)),
    WITH_DEPOSIT(Map.of("acompte_recu", 100));

    private final String fates;

    Mix(Map<String, Integer> shares) {
        this.fates = "{" + String.join(",", eachAsOften(shares)) + "}";
    }

    /** A hundred of them as the text of an array: the stage they reached, and whether they were lost there. */
    String fates() {
        return fates;
    }

    private static List<String> eachAsOften(Map<String, Integer> shares) {
        return new TreeMap<>(shares)
                .entrySet().stream()
                        .flatMap(share -> nCopies(share.getValue(), share.getKey()).stream())
                        .toList();
    }
}
