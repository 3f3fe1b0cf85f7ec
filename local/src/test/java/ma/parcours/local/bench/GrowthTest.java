package ma.parcours.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GrowthTest {

    private final Growth growth = new Growth();
    private final Results results = new Results();

    @Test
    void the_largest_crowd_is_compared_with_the_smallest_in_whatever_order_they_come() {
        // Given
        growth.add("timeline of a contact", 1_000_000, 5);
        growth.add("timeline of a contact", 1_000, 2);
        growth.add("timeline of a contact", 100_000, 3);
        // When
        growth.show(results);
        // Then
        assertThat(results.rows())
                .containsExactly(Row.of("growth of reads", "timeline of a contact")
                        .with("ms at 1,000", 2)
                        .with("ms at 100,000", 3)
                        .with("ms at 1,000,000", 5)
                        .with("times", 2.5));
        assertThat(results.goals()).isEmpty();
    }

    @Test
    void a_count_that_takes_four_times_as_long_misses_its_goal() {
        // Given
        growth.add(Questions.COUNTS, 1_000, 2);
        growth.add(Questions.COUNTS, 1_000_000, 8);
        // When
        growth.show(results);
        // Then
        assertThat(results.goals())
                .containsExactly(Goal.atMost("counts at 1,000,000 contacts, times that at 1,000", 3, 4));
    }
}
