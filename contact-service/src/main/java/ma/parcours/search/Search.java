package ma.parcours.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.parcours.rest.paging.Where;
import org.jspecify.annotations.Nullable;

/** Finds what somebody typed within name, phone and e-mail; neither accents nor case nor the way to write a phone matter. */
public final class Search {

    /** The database folds the words the same way as the column that they are compared with. */
    private static final String CONTAINS_WORDS = "search like cast(sql('folded(?)', :words) as String) escape '\\'";

    private static final String CONTAINS_NUMBER = "search like :number escape '\\'";

    private Search() {}

    /** Narrows the filter; nothing typed narrows nothing. */
    public static Where in(Where filter, @Nullable String typed) {
        if (typed == null) {
            return filter;
        }
        Where words = filter.and(CONTAINS_WORDS, "words", anywhere(typed));
        return DialledNumber.of(typed)
                .map(number -> orNumber(filter, words, number))
                .orElse(words);
    }

    private static Where orNumber(Where filter, Where words, String number) {
        List<String> conditions = new ArrayList<>(filter.conditions());
        conditions.add("(" + CONTAINS_WORDS + " or " + CONTAINS_NUMBER + ")");
        Map<String, Object> parameters = new HashMap<>(words.parameters());
        parameters.put("number", anywhere(number));
        return new Where(conditions, parameters);
    }

    private static String anywhere(String text) {
        return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    /** Something that somebody might dial, or the beginning of it, in the form in which phones are stored. */
    static final class DialledNumber {

        private DialledNumber() {}

        static Optional<String> of(String typed) {
            if (!typed.matches("[+0-9 .()/-]*[0-9][+0-9 .()/-]*")) {
                return Optional.empty();
            }
            String dialled = typed.replaceAll("[^+0-9]", "");
            if (dialled.startsWith("00")) {
                return Optional.of("+" + dialled.substring(2));
            }
            return Optional.of(dialled.startsWith("0") ? "+212" + dialled.substring(1) : dialled);
        }
    }
}
