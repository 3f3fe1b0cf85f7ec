package ma.parcours.rest.problem;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import ma.parcours.code.Coded;
import org.jspecify.annotations.Nullable;

/**
 * The texts of problems in one language: first the service's own bundle, then the one both services share. A value of a
 * closed list is written as its label ({@code <Type>.<code>}) where the bundle has one.
 */
public final class Words {

    private static final List<String> BUNDLES = List.of("problems", "shared-problems");

    /** French is the bundle without a suffix; the machine's own language must not step in for it. */
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundles = BUNDLES.stream()
                .map(name -> bundle(name, locale))
                .flatMap(Optional::stream)
                .toList();
    }

    public static Words forReader(@Nullable String acceptLanguage) {
        return new Words(Languages.best(acceptLanguage));
    }

    String language() {
        return locale.getLanguage();
    }

    public ProblemDocument document(Problem problem, String instance) {
        Map<String, Object> members = new LinkedHashMap<>(problem.members());
        members.replaceAll((name, value) -> worded(value));
        return new ProblemDocument(
                problem.type().uri(),
                text(problem.type().code() + ".title", problem.arguments())
                        .orElse(problem.type().code()),
                problem.type().status(),
                text(problem.type().code() + ".detail", problem.arguments()).orElse(null),
                instance,
                members);
    }

    String title(ProblemType type) {
        return named(type.code() + ".title");
    }

    /** When the problem comes up, and what to do about it. */
    String help(ProblemType type) {
        return named(type.code() + ".help");
    }

    /** A text without arguments; the key itself where there is none. */
    String named(String key) {
        return pattern(key).orElse(key);
    }

    /** Violations are put into words here; every other member travels as it is. */
    private Object worded(Object member) {
        if (!(member instanceof List<?> list)) {
            return member;
        }
        List<Object> worded = new ArrayList<>();
        for (Object element : list) {
            worded.add(element instanceof Violation violation ? worded(violation) : element);
        }
        return worded;
    }

    private Map<String, String> worded(Violation violation) {
        Map<String, String> worded = new LinkedHashMap<>();
        worded.put("field", violation.field());
        worded.put(
                "message",
                text("violation." + violation.key(), violation.arguments()).orElse(violation.key()));
        return worded;
    }

    private Optional<String> text(String key, List<Object> arguments) {
        Object[] labelled = arguments.stream().map(this::labelled).toArray();
        return pattern(key).map(pattern -> new MessageFormat(pattern, locale).format(labelled));
    }

    private Object labelled(Object argument) {
        return argument instanceof Coded coded
                ? pattern(coded.getClass().getSimpleName() + "." + coded.code()).orElse(coded.code())
                : argument;
    }

    private Optional<String> pattern(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .map(bundle -> bundle.getString(key))
                .findFirst();
    }

    private static Optional<ResourceBundle> bundle(String name, Locale locale) {
        try {
            return Optional.of(ResourceBundle.getBundle(
                    name, locale, Thread.currentThread().getContextClassLoader(), NO_FALLBACK));
        } catch (MissingResourceException absent) {
            return Optional.empty();
        }
    }
}
