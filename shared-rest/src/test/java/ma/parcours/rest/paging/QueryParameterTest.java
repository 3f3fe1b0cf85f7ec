package ma.parcours.rest.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.parcours.rest.Colour;
import org.junit.jupiter.api.Test;

class QueryParameterTest {

    private static final Sorts<Map.Entry<String, UUID>> SORTS =
            new Sorts<>(List.of(SortKey.text("nom", "nom", Map.Entry::getKey, Map.Entry::getValue)));

    @Test
    void what_a_reading_asks_for_is_known_without_a_query() {
        // When
        List<QueryParameter> parameters = QueryReader.parametersOf(query -> {
            query.codes("couleur", Colour.class);
            query.text("q");
            query.page(SORTS);
        });

        // Then
        assertThat(parameters)
                .extracting(QueryParameter::name)
                .containsExactly("couleur", "q", "limit", "sort", "cursor", "withTotal");
        assertThat(parameters.get(0).type()).isEqualTo(Colour.class);
        assertThat(parameters.get(0).repeatable()).isTrue();
        assertThat(parameters.get(1).longest()).isEqualTo(200);
        assertThat(parameters.get(3).values()).containsExactly("nom", "-nom");
        assertThat(parameters.get(3).byDefault()).isEqualTo("-nom");
    }
}
