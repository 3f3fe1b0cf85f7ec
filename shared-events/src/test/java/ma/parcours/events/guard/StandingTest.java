package ma.parcours.events.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandingTest {

    private final Standing standing = Standings.unseen();

    @Test
    void nobody_may_use_the_database_before_the_guard_has_looked() {
        assertThat(standing.isOpen()).isFalse();
        assertThat(standing.reason()).hasValue("the database is being compared with its topics");
    }

    @Test
    void it_opens_when_the_guard_has_looked() {
        // When
        boolean opened = standing.open(standing.doubts());

        // Then
        assertThat(opened).isTrue();
        assertThat(standing.isOpen()).isTrue();
        assertThat(standing.reason()).isEmpty();
    }

    @Test
    void a_doubt_that_comes_up_while_the_guard_looks_makes_it_look_again() {
        // Given
        long before = standing.doubts();
        standing.doubt();

        // When
        boolean opened = standing.open(before);

        // Then
        assertThat(opened).isFalse();
        assertThat(standing.isOpen()).isFalse();
    }

    @Test
    void a_database_that_was_lost_is_not_used_any_more() {
        // Given
        Standings.open(standing);

        // When
        standing.doubt();

        // Then
        assertThat(standing.isOpen()).isFalse();
        assertThat(standing.reason()).hasValueSatisfying(why -> assertThat(why).startsWith("PostgreSQL was lost"));
    }

    @Test
    void a_database_that_is_behind_says_so_and_by_how_much_until_it_is_not() {
        // When
        standing.closeBehind(42);

        // Then
        assertThat(standing.behind()).isEqualTo(42);
        assertThat(standing.reason())
                .hasValueSatisfying(
                        why -> assertThat(why).startsWith("database is behind its own topic by 42 records"));
        assertThat(Standings.open(standing).behind()).isZero();
    }

    @Test
    void where_there_is_no_past_nothing_is_ever_in_doubt() {
        // Given
        standing.leaveOpen();

        // When
        standing.doubt();

        // Then
        assertThat(standing.isOpen()).isTrue();
    }
}
