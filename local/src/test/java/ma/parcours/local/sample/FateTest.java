package ma.parcours.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The make-up of the sample. */
class FateTest {

    private final People people = new People(1);
    private final People again = new People(1);

    @Test
    void there_are_120_contacts_and_60_of_them_have_an_opportunity() {
        var fates = Fate.forEachContact(new Random(1));

        assertThat(fates).hasSize(120).contains(Fate.values());
        assertThat(fates.stream().filter(Fate::opensAnOpportunity)).hasSize(60);
    }

    @Test
    void the_same_people_come_every_time() {
        IntStream.range(0, 100).forEach(number -> assertThat(people.next()).isEqualTo(again.next()));
    }
}
