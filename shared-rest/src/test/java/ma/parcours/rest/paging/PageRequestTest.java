package ma.parcours.rest.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import ma.parcours.rest.problem.InvalidRequest;
import ma.parcours.rest.problem.Violation;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRequestTest {

    /** Something that has an age and a name. */
    private record Row(UUID id, Instant createdAt, String nom) {}

    private static final Sorts<Row> SORTS = new Sorts<>(List.of(
            SortKey.time("createdAt", "createdAt", Row::createdAt, Row::id),
            SortKey.text("nom", "contact.nom", Row::nom, Row::id)));

    private static final List<Row> ROWS = IntStream.range(0, 3)
            .mapToObj(n -> new Row(new UUID(0, n), Instant.ofEpochSecond(1000 - n), "Ligne " + n))
            .toList();

    @Test
    void without_parameters_a_page_has_the_20_newest() {
        PageRequest<Row> page = request(Map.of());

        assertThat(page.rows()).isEqualTo(21);
        assertThat(page.orderBy()).isEqualTo(" order by createdAt desc, id desc");
        assertThat(page.restOf(Where.everything()).hql()).isEqualTo("1 = 1");
        assertThat(page.withTotal()).isFalse();
    }

    @Test
    void the_next_page_begins_behind_the_last_row() {
        // Given
        PageRequest<Row> first = request(Map.of("limit", List.of("2"), "sort", List.of("nom")));

        // When
        Page<String> page = first.page(ROWS, Row::nom, 3L);

        // Then
        assertThat(page.data()).containsExactly("Ligne 0", "Ligne 1");
        assertThat(page.total()).isEqualTo(3);
        Where rest = request(Map.of("sort", List.of("nom"), "cursor", List.of(String.valueOf(page.nextCursor()))))
                .restOf(Where.everything().in("pipelineStage", List.of("devis")));
        assertThat(rest.hql())
                .isEqualTo("pipelineStage in :pipelineStage and (contact.nom, id) > (:afterValue, :afterId)");
        assertThat(rest.parameters()).containsEntry("afterValue", "Ligne 1").containsEntry("afterId", new UUID(0, 1));
    }

    @Test
    void the_last_page_has_no_next_one() {
        assertThat(request(Map.of("limit", List.of("3")))
                        .page(ROWS, Row::nom, null)
                        .nextCursor())
                .isNull();
    }

    @Test
    void a_time_survives_the_cursor_to_the_microsecond() {
        Instant time = Instant.parse("2026-01-31T10:11:12.123456Z");
        var rows = List.of(new Row(new UUID(1, 2), time, "a"), new Row(new UUID(1, 1), time, "b"));

        String cursor = String.valueOf(request(Map.of("limit", List.of("1")))
                .page(rows, Row::nom, null)
                .nextCursor());

        assertThat(request(Map.of("cursor", List.of(cursor)))
                        .restOf(Where.everything())
                        .parameters())
                .containsEntry("afterValue", time);
    }

    @Test
    void a_cursor_that_was_changed_anywhere_is_refused() {
        String cursor = new Cursor("-createdAt", "2026-01-31T10:11:12Z", new UUID(1, 2)).encoded();
        for (int at = 0; at < cursor.length() - 1; at++) {
            char other = cursor.charAt(at) == 'A' ? 'B' : 'A';
            refuses("cursor", cursor.substring(0, at) + other + cursor.substring(at + 1));
        }
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        refuses("cursor", new Cursor("nom", "x", new UUID(1, 2)).encoded());
        refuses("cursor", OpaqueText.of("contact\n0=1"));
        refuses("cursor", OpaqueText.of("nom\nnot an id\nx"));
    }

    @ParameterizedTest
    @CsvSource({
        "limit, 0", "limit, 101", "limit, -1", "limit, dix", "limit, 1.0", "limit, 99999999999",
        "sort, id", "sort, --nom", "sort, NOM", "cursor, x", "cursor, ****", "withTotal, 1"
    })
    void a_wrong_value_is_refused_by_name(String parameter, String value) {
        refuses(parameter, value);
    }

    private static void refuses(String parameter, String value) {
        assertThatThrownBy(() -> request(Map.of(parameter, List.of(value))))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidRequest.class))
                .satisfies(invalid -> assertThat(invalid.violations())
                        .extracting(Violation::field)
                        .containsExactly(parameter));
    }

    private static PageRequest<Row> request(Map<String, List<String>> query) {
        return QueryReader.read(query, reader -> reader.page(SORTS));
    }
}
