package ma.parcours.rest.events.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import ma.parcours.events.Aggregate;
import ma.parcours.events.log.Positions;
import ma.parcours.rest.paging.OpaqueText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedCursorTest {

    @Test
    void a_place_is_found_again() {
        for (Positions place : new Positions[] {
            Positions.BEGINNING, new Positions(Map.of(3, 0L)), new Positions(Map.of(0, 1L, 11, Long.MAX_VALUE / 100))
        }) {
            assertThat(FeedCursor.read(Aggregate.CONTACT, FeedCursor.of(Aggregate.CONTACT, place)))
                    .contains(place);
        }
    }

    @Test
    void a_place_in_the_other_topic_is_none_here() {
        String cursor = FeedCursor.of(Aggregate.OPPORTUNITY, new Positions(Map.of(0, 1L)));

        assertThat(FeedCursor.read(Aggregate.CONTACT, cursor)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0=-1", "0=1,", "=1", "0", "a=b", "0=1;1=2", "0=12345678901234567890", ",0=1", "0=10=1"})
    void what_is_no_place_is_refused(String places) {
        assertThat(FeedCursor.read(Aggregate.CONTACT, OpaqueText.of("contact\n" + places)))
                .isEmpty();
    }

    @Test
    void what_was_cut_short_or_made_up_is_refused() {
        String cursor = FeedCursor.of(Aggregate.CONTACT, new Positions(Map.of(0, 1L)));

        assertThat(FeedCursor.read(Aggregate.CONTACT, cursor.substring(0, cursor.length() - 2)))
                .isEmpty();
        assertThat(FeedCursor.read(Aggregate.CONTACT, "nonsense")).isEmpty();
        assertThat(FeedCursor.read(Aggregate.CONTACT, "")).isEmpty();
    }
}
