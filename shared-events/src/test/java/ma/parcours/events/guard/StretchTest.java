package ma.parcours.events.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import ma.parcours.events.log.Positions;
import org.junit.jupiter.api.Test;

class StretchTest {

    private static final Positions END = new Positions(Map.of(0, 10L, 1, 4L));

    @Test
    void what_was_noted_need_not_be_looked_at_again() {
        Stretch stretch = Stretch.between(new Positions(Map.of(0, 7L, 1, 4L)), END);

        assertThat(stretch.from()).isEqualTo(new Positions(Map.of(0, 7L, 1, 4L)));
        assertThat(stretch.to()).isEqualTo(END);
        assertThat(stretch.anew()).isFalse();
    }

    @Test
    void a_database_that_never_noted_anything_is_looked_at_from_the_beginning() {
        Stretch stretch = Stretch.between(Positions.BEGINNING, END);

        assertThat(stretch.from().of(0)).isZero();
        assertThat(stretch.from().of(1)).isZero();
        assertThat(stretch.anew()).isFalse();
    }

    @Test
    void a_partition_that_was_made_anew_is_looked_at_from_its_beginning() {
        Stretch stretch = Stretch.between(new Positions(Map.of(0, 7L, 1, 5L)), END);

        assertThat(stretch.from()).isEqualTo(new Positions(Map.of(0, 7L, 1, 0L)));
        assertThat(stretch.anew()).isTrue();
    }
}
