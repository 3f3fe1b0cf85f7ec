package ma.parcours.opportunity.usecase;

import ma.parcours.rest.Phones;
import ma.parcours.rest.paging.Where;
import org.jspecify.annotations.Nullable;

/** Finds what somebody typed within title, name and phone; neither accents nor case nor the way to write a phone matter. */
final class Search {

    /** The database folds the words the same way as the column that they are compared with. */
    private static final String CONTAINS_WORDS = "search like sql('folded(?)', :words) escape '\\'";

    private static final String CONTAINS_NUMBER = "search like :number escape '\\'";

    private Search() {}

    /** Narrows the filter; nothing typed narrows nothing. */
    static Where in(Where filter, @Nullable String typed) {
        if (typed == null) {
            return filter;
        }
        return Phones.normalise(typed)
                .map(number -> filter.and(CONTAINS_NUMBER, "number", anywhere(number)))
                .orElseGet(() -> filter.and(CONTAINS_WORDS, "words", anywhere(typed)));
    }

    private static String anywhere(String text) {
        return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
