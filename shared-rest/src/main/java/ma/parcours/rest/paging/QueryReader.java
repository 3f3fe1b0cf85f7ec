package ma.parcours.rest.paging;

import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.parcours.code.Coded;
import ma.parcours.code.Codes;
import ma.parcours.rest.Texts;
import ma.parcours.rest.problem.InvalidRequest;
import ma.parcours.rest.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Reads the query of a request by name. What is wrong is collected, parameters that nobody asked for included, and
 * refused at once at the end. A parameter without a value counts as absent.
 */
public final class QueryReader {

    private static final int LONGEST_TEXT = 200;

    private final Map<String, List<String>> parameters;
    private final List<QueryParameter> asked = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();

    private QueryReader(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /** Throws {@link InvalidRequest} with every violation at once. */
    public static <R> R read(UriInfo uri, Function<QueryReader, R> reading) {
        return read(uri.getQueryParameters(), reading);
    }

    static <R> R read(Map<String, List<String>> parameters, Function<QueryReader, R> reading) {
        QueryReader query = new QueryReader(parameters);
        R result = reading.apply(query);
        query.nameTheUnread();
        if (!query.violations.isEmpty()) {
            throw new InvalidRequest(query.violations);
        }
        return result;
    }

    /** What a reading asks for, whatever a query says: nothing is given, and nothing refused. */
    public static List<QueryParameter> parametersOf(Consumer<QueryReader> reading) {
        QueryReader query = new QueryReader(Map.of());
        reading.accept(query);
        return List.copyOf(query.asked);
    }

    /** A repeatable filter by values of a closed list. */
    public <E extends Coded> Set<E> codes(String name, Class<E> type) {
        asked.add(QueryParameter.codes(name, type));
        return each(name, "not-a-code", code -> Codes.find(type, code), String.join(", ", Codes.of(type)));
    }

    /** A repeatable filter by words of a closed list. */
    public Set<String> words(String name, List<String> list) {
        asked.add(QueryParameter.words(name, list));
        return each(name, "not-a-code", word -> Optional.of(word).filter(list::contains), String.join(", ", list));
    }

    /** A repeatable filter by ids. */
    public Set<UUID> ids(String name) {
        asked.add(QueryParameter.ids(name));
        return each(name, "not-an-id", Texts::uuid);
    }

    /** A repeatable filter by texts that must match exactly. */
    public Set<String> texts(String name) {
        asked.add(QueryParameter.texts(name, true, LONGEST_TEXT));
        return each(name, "not-a-short-text", QueryReader::shortText, LONGEST_TEXT);
    }

    /** A text that may be given once. */
    public @Nullable String text(String name) {
        asked.add(QueryParameter.texts(name, false, LONGEST_TEXT));
        return single(name, "not-a-short-text", QueryReader::shortText, LONGEST_TEXT)
                .orElse(null);
    }

    /** {@code true} or {@code false}; absent means false. */
    public boolean flag(String name) {
        asked.add(QueryParameter.flag(name));
        return single(name, "not-a-boolean", QueryReader::truth).orElse(false);
    }

    /** How many there may be in an answer, from 1 on. */
    public int limit(String name, int byDefault, int highest) {
        asked.add(QueryParameter.limit(name, byDefault, highest));
        return single(name, "not-a-limit", text -> limit(text, highest), highest)
                .orElse(byDefault);
    }

    /** Where to go on, as an earlier answer said. */
    public <V> Optional<V> cursor(String name, Function<String, Optional<V>> parse) {
        asked.add(QueryParameter.cursor(name));
        return single(name, "not-a-cursor", parse);
    }

    /** What the four paging parameters say: limit, sort, cursor and withTotal. */
    public <T> PageRequest<T> page(Sorts<T> sorts) {
        int limit = limit("limit", PageRequest.DEFAULT_LIMIT, PageRequest.HIGHEST_LIMIT);
        asked.add(QueryParameter.sort("sort", sorts));
        asked.add(QueryParameter.cursor("cursor"));
        Sort<T> sort = single("sort", "not-a-sort", sorts::find, String.join(", ", sorts.names()))
                .orElseGet(sorts::byDefault);
        PageRequest<T> first = PageRequest.first(sort, limit, flag("withTotal"));
        return single("cursor", "not-a-cursor", first::continuedAt).orElse(first);
    }

    private <V> Optional<V> single(String name, String key, Function<String, Optional<V>> parse, Object... arguments) {
        if (given(name).size() > 1) {
            violations.add(Violation.of(name, "given-twice"));
            return Optional.empty();
        }
        return each(name, key, parse, arguments).stream().findFirst();
    }

    private <V> Set<V> each(String name, String key, Function<String, Optional<V>> parse, Object... arguments) {
        Set<V> values = new LinkedHashSet<>();
        for (String text : given(name)) {
            Optional<V> value = parse.apply(text);
            value.ifPresentOrElse(values::add, () -> violations.add(Violation.of(name, key, arguments)));
        }
        return values;
    }

    private List<String> given(String name) {
        return parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    private void nameTheUnread() {
        Set<String> known = asked.stream().map(QueryParameter::name).collect(Collectors.toSet());
        parameters.keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> Violation.of(name, "unknown-parameter"))
                .forEach(violations::add);
    }

    private static Optional<String> shortText(String text) {
        String stripped = text.strip();
        return stripped.length() <= LONGEST_TEXT && Texts.printable(stripped)
                ? Optional.of(stripped)
                : Optional.empty();
    }

    private static Optional<Boolean> truth(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> limit(String text, int highest) {
        return text.matches("\\d{1,4}")
                ? Optional.of(Integer.valueOf(text)).filter(limit -> limit >= 1 && limit <= highest)
                : Optional.empty();
    }
}
