package ma.parcours.rest.contract;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ma.parcours.rest.problem.CommonProblem;
import ma.parcours.rest.problem.Problem;
import ma.parcours.rest.problem.ProblemDocument;
import ma.parcours.rest.problem.Violation;
import ma.parcours.rest.problem.Words;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems of a contract, each shown as the service words it; what many operations share is described once. */
final class ProblemAnswers {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final Schemas schemas;
    private final Map<String, APIResponse> shared = new TreeMap<>();

    ProblemAnswers(Schemas schemas) {
        this.schemas = schemas;
    }

    Map<String, APIResponse> shared() {
        return shared;
    }

    /** By status, in ascending order. */
    Map<Integer, APIResponse> of(DescribedOperation operation, String instance) {
        Map<Integer, List<Problem>> byStatus = operation.problems().stream()
                .collect(Collectors.groupingBy(problem -> problem.type().status(), TreeMap::new, Collectors.toList()));
        Map<Integer, APIResponse> answers = new LinkedHashMap<>();
        byStatus.forEach((status, problems) -> answers.put(status, answer(problems, instance)));
        return answers;
    }

    private APIResponse answer(List<Problem> problems, String instance) {
        Problem first = problems.get(0);
        if (problems.size() > 1 || !(first.type() instanceof CommonProblem)) {
            return described(problems, instance);
        }
        String name = sharedName(first);
        shared.computeIfAbsent(name, absent -> described(problems, instance));
        return OASFactory.createAPIResponse().ref(name);
    }

    private APIResponse described(List<Problem> problems, String instance) {
        MediaType media = OASFactory.createMediaType().schema(schemas.problem());
        problems.forEach(problem -> LANGUAGES.forEach(
                language -> media.addExample(name(problem, language), example(problem, language, instance))));
        APIResponse response = OASFactory.createAPIResponse()
                .description(title(problems))
                .content(OASFactory.createContent().addMediaType(ProblemDocument.MEDIA_TYPE, media));
        headers(problems).forEach(header -> response.addHeader(header, SharedHeaders.ref(header)));
        return response;
    }

    private static Collection<String> headers(List<Problem> problems) {
        List<String> headers = problems.stream()
                .flatMap(problem -> problem.headers().keySet().stream())
                .distinct()
                .collect(Collectors.toList());
        headers.add(0, "Content-Language");
        return headers;
    }

    private static String title(List<Problem> problems) {
        return problems.stream()
                .map(problem -> document(problem, Locale.ENGLISH, "").title())
                .distinct()
                .collect(Collectors.joining(", or: "));
    }

    private static Example example(Problem problem, Locale language, String instance) {
        ProblemDocument document = document(problem, language, instance);
        return OASFactory.createExample().summary(document.title()).value(ExampleJson.answer(document));
    }

    private static ProblemDocument document(Problem problem, Locale language, String instance) {
        return Words.forReader(language.getLanguage()).document(problem, instance);
    }

    private static String name(Problem problem, Locale language) {
        return language.equals(Locale.FRENCH) ? name(problem) : name(problem) + "." + language.getLanguage();
    }

    private static String sharedName(Problem problem) {
        String type = problem.type().code();
        return name(problem).equals(type) ? type : type + "." + name(problem);
    }

    /** By its type; several of one type are told apart by what is wrong. */
    private static String name(Problem problem) {
        return problem.members().get("violations") instanceof List<?> violations
                        && violations.get(0) instanceof Violation violation
                ? violation.key()
                : problem.type().code();
    }
}
