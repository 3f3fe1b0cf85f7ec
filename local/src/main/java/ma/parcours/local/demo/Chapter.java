package ma.parcours.local.demo;

import java.util.List;

/** Steps that tell one story together. */
record Chapter(String title, List<Step> steps) {

    Chapter {
        steps = List.copyOf(steps);
    }
}
