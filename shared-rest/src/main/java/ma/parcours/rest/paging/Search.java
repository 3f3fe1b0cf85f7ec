package ma.parcours.rest.paging;

import ma.parcours.rest.Phones;
import org.jspecify.annotations.Nullable;

/**
 * Finds what somebody typed within an entity's {@code search} text; neither accents nor case nor the way to write a
 * phone matter. The service's database keeps that text folded, and has the function {@code folded} that did it.
 */
public final class Search {

    private static final String CONTAINS_WORDS = "search like cast(sql('folded(?)', :words) as String) escape '\\'";
    private static final String CONTAINS_NUMBER = "search like :number escape '\\'";

    private Search() {}

    /** Narrows the filter; nothing typed narrows nothing. */
    public static Where in(Where filter, @Nullable String typed) {
        if (typed == null) {
            return filter;
        }
        return Phones.dialled(typed)
                .map(number -> filter.and(
                                "(" + CONTAINS_WORDS + " or " + CONTAINS_NUMBER + ")", "words", anywhere(typed))
                        .with("number", anywhere(number)))
                .orElseGet(() -> filter.and(CONTAINS_WORDS, "words", anywhere(typed)));
    }

    private static String anywhere(String text) {
        return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
