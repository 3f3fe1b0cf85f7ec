package ma.parcours.rest.contract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * What a service promises its callers; it takes the place of what can be guessed from the code, while the service is
 * built. A service that has an operation which its contract does not describe, or the reverse, is not built.
 */
public abstract class Contract implements OASFilter {

    static final String BEARER = "bearer";

    /** Of what the examples are about. */
    public static final String SOME_ID = "0192f3a4-7c11-7b5e-9d2a-4f8e6c1b0a37";

    private final Info info;
    private final List<Chapter> chapters;

    protected Contract(String title, String version, String description, List<Chapter> chapters) {
        this.info = OASFactory.createInfo().title(title).version(version).description(description);
        this.chapters = List.copyOf(chapters);
    }

    @Override
    public final void filterOpenAPI(OpenAPI document) {
        mustMatch(served(document));
        Schemas schemas = new Schemas();
        ProblemAnswers problems = new ProblemAnswers(schemas);
        OperationWriter writer = new OperationWriter(schemas, problems);
        document.info(info)
                .servers(List.of(OASFactory.createServer().url("/")))
                .tags(chapters.stream().map(OperationWriter::tag).toList())
                .paths(OASFactory.createPaths());
        paths(writer).forEach(document.getPaths()::addPathItem);
        schemas.problemsHave(operations().stream()
                .flatMap(operation -> operation.problems().stream())
                .toList());
        document.setComponents(components(schemas, problems));
    }

    private Map<String, PathItem> paths(OperationWriter writer) {
        Map<String, PathItem> paths = new TreeMap<>();
        for (Chapter chapter : chapters) {
            for (DescribedOperation operation : chapter.operations()) {
                paths.computeIfAbsent(operation.route().path(), path -> OASFactory.createPathItem())
                        .setOperation(operation.route().verb(), writer.write(operation, chapter));
            }
        }
        return paths;
    }

    private static Components components(Schemas schemas, ProblemAnswers problems) {
        return OASFactory.createComponents()
                .schemas(schemas.named())
                .responses(problems.shared())
                .parameters(SharedParameters.all())
                .headers(SharedHeaders.all())
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("A token of the installation's OpenID Connect provider."));
    }

    private List<DescribedOperation> operations() {
        return chapters.stream()
                .flatMap(chapter -> chapter.operations().stream())
                .toList();
    }

    private void mustMatch(Set<String> served) {
        Set<String> described = operations().stream()
                .map(operation -> "%s %s"
                        .formatted(operation.route().verb(), operation.route().path()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!described.equals(served)) {
            throw new IllegalStateException("%s describes %s, but what is served is %s"
                    .formatted(getClass().getName(), described, served));
        }
    }

    private static Set<String> served(OpenAPI document) {
        Set<String> served = new TreeSet<>();
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().keySet().forEach(verb -> served.add("%s %s".formatted(verb, path))));
        return served;
    }
}
