package ma.parcours.local.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QueryTest {

    private static final Query ERRORS = new Query("""
            100 * sum by (job, uri) (rate(requests_count{job=~"$job", status=~"5.."}[$__rate_interval]))
              / on (job) max(requests_max) > 0.02 and up == 1
            """);

    @Test
    void metrics_are_told_from_functions_labels_and_numbers() {
        assertThat(ERRORS.metrics()).containsExactlyInAnyOrder("requests_count", "requests_max", "up");
    }

    @Test
    void labels_are_found_where_they_choose_and_where_they_group() {
        assertThat(ERRORS.labelsOf("requests_count")).containsExactlyInAnyOrder("job", "status");
        assertThat(ERRORS.groups()).containsExactlyInAnyOrder("job", "uri");
    }

    @Test
    void what_is_not_shown_is_found() {
        // Given
        Shown shown = Shown.in(
                Stream.of("# HELP x y\nrequests_count{uri=\"/{a},b=\\\"\"} 1.0 # {trace=\"c\"} 1.0 3\nother 2\n"));

        // Then
        assertThat(shown.missingFor(ERRORS)).containsExactlyInAnyOrder("requests_max", "requests_count{status}");
        assertThat(shown.missingFor(new Query("sum by (uri) (other)"))).containsExactly("by uri");
        assertThat(shown.missingFor(new Query("sum by (uri) (requests_count)"))).isEmpty();
    }

    @Test
    void all_alerts_and_panels_are_read() {
        assertThat(Queries.alerts())
                .hasSizeGreaterThan(15)
                .allSatisfy(query -> assertThat(query.metrics()).isNotEmpty());
        assertThat(Queries.all()).hasSizeGreaterThan(60);
    }
}
