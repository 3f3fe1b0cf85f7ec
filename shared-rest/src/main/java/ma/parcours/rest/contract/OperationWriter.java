package ma.parcours.rest.contract;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import ma.parcours.code.Coded;
import ma.parcours.rest.access.Role;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** Writes down one operation after the other. */
final class OperationWriter {

    private final Schemas schemas;
    private final ProblemAnswers problems;
    private final QueryParameters query;

    OperationWriter(Schemas schemas, ProblemAnswers problems) {
        this.schemas = schemas;
        this.problems = problems;
        this.query = new QueryParameters(schemas);
    }

    static Tag tag(Chapter chapter) {
        return OASFactory.createTag().name(chapter.name()).description(chapter.description());
    }

    Operation write(DescribedOperation described, Chapter chapter) {
        Route route = described.route();
        Operation operation = OASFactory.createOperation()
                .operationId(described.id())
                .summary(described.summary())
                .description("For the roles %s.".formatted(roles(route.right())))
                .tags(List.of(chapter.name()))
                .responses(responses(described))
                .addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(Contract.BEARER));
        route.pathParameters().forEach(name -> operation.addParameter(pathParameter(name)));
        query.of(described).forEach(operation::addParameter);
        SharedParameters.heededBy(route).forEach(operation::addParameter);
        route.body().ifPresent(fields -> operation.setRequestBody(body(described, fields)));
        return operation;
    }

    private static String roles(String right) {
        return Arrays.stream(Role.values())
                .filter(role -> role.rights().contains(right))
                .map(Coded::code)
                .collect(Collectors.joining(", "));
    }

    private static Parameter pathParameter(String name) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.PATH)
                .required(true)
                .schema(PlainSchemas.formatted("uuid"))
                .example(Contract.SOME_ID);
    }

    private RequestBody body(DescribedOperation described, Class<?> fields) {
        Route route = described.route();
        Schema schema = route.isPatch() ? schemas.patch(fields) : schemas.request(fields);
        Content content = OASFactory.createContent();
        for (String type : route.mediaTypes()) {
            MediaType media = OASFactory.createMediaType().schema(schema);
            described
                    .requests()
                    .forEach((name, body) ->
                            media.addExample(name, OASFactory.createExample().value(ExampleJson.request(body))));
            content.addMediaType(type, media);
        }
        return OASFactory.createRequestBody()
                .required(schemas.needsSomething(schema))
                .content(content);
    }

    private APIResponses responses(DescribedOperation described) {
        APIResponses responses = OASFactory.createAPIResponses();
        SuccessAnswers successes = new SuccessAnswers(schemas);
        described
                .answers()
                .forEach((status, body) ->
                        responses.addAPIResponse(Integer.toString(status), successes.answer(described, status, body)));
        problems.of(described, described.route().pathOf(Contract.SOME_ID))
                .forEach((status, answer) -> responses.addAPIResponse(Integer.toString(status), answer));
        return responses;
    }
}
