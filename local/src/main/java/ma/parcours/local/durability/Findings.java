package ma.parcours.local.durability;

import java.util.ArrayList;
import java.util.List;

/** All that is not as it must be, each named with what it is a case of. */
final class Findings {

    private static final int SHOWN = 20;

    private final List<String> all = new ArrayList<>();

    void add(String kind, List<String> cases) {
        cases.stream().limit(SHOWN).forEach(each -> all.add(kind + ": " + each));
        if (cases.size() > SHOWN) {
            all.add("%s: %d more".formatted(kind, cases.size() - SHOWN));
        }
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
