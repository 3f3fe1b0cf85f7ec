package ma.parcours.rest.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import ma.parcours.rest.paging.QueryParameter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The query parameters that a resource reads by name, as it reads them. */
final class QueryParameters {

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "q", "Searched within name, telephone and e-mail; neither accents nor case matter.",
            "sort", "What to sort by; - means descending.",
            "limit", "How many are on a page.",
            "cursor", "The nextCursor of the page before, with the same filters and the same sort.",
            "after", "The nextCursor of the answer before; without it, the beginning.",
            "withTotal", "Whether to count how many there are in all.");

    private final Schemas schemas;

    QueryParameters(Schemas schemas) {
        this.schemas = schemas;
    }

    List<Parameter> of(DescribedOperation operation) {
        return operation.query().stream().map(this::parameter).toList();
    }

    private Parameter parameter(QueryParameter asked) {
        Schema one = one(asked);
        return OASFactory.createParameter()
                .name(asked.name())
                .in(Parameter.In.QUERY)
                .description(DESCRIPTIONS.getOrDefault(asked.name(), "Only those with one of these values."))
                .schema(asked.repeatable() ? Schemas.array(one) : one);
    }

    private Schema one(QueryParameter asked) {
        Schema schema = schemas.value(asked.type());
        if (asked.highest() != null) {
            schema.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(asked.highest()));
        }
        if (asked.longest() != null) {
            schema.maxLength(asked.longest());
        }
        if (!asked.values().isEmpty()) {
            schema.enumeration(List.copyOf(asked.values()));
        }
        return asked.byDefault() == null ? schema : schema.defaultValue(asked.byDefault());
    }
}
