package ma.parcours.local.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import ma.parcours.local.fault.FaultKind;
import org.junit.jupiter.api.Test;

/** The order in which things go wrong. */
class DeckTest {

    private static final int ALL = FaultKind.values().length;

    @Test
    void every_kind_comes_before_one_comes_again() {
        // When
        var drawn = draw(1, 2 * ALL);

        // Then
        assertThat(drawn.subList(0, ALL)).containsExactlyInAnyOrder(FaultKind.values());
        assertThat(drawn.subList(ALL, 2 * ALL)).containsExactlyInAnyOrder(FaultKind.values());
    }

    @Test
    void the_same_seed_brings_the_same_order_and_another_another() {
        assertThat(draw(1, ALL)).isEqualTo(draw(1, ALL)).isNotEqualTo(draw(2, ALL));
    }

    @Test
    void what_may_not_happen_now_keeps_its_turn() {
        // Given
        var deck = new Deck(new TreeSet<>(List.of(FaultKind.values())), new Random(1));
        var first = draw(1, 2);

        // When
        var meanwhile = deck.next(kind -> kind != first.get(0));

        // Then
        assertThat(meanwhile).contains(first.get(1));
        assertThat(deck.next(any -> true)).contains(first.get(0));
    }

    @Test
    void while_none_may_happen_none_does() {
        assertThat(new Deck(List.of(FaultKind.POISON), new Random(1)).next(any -> false))
                .isEmpty();
    }

    private static List<FaultKind> draw(long seed, int times) {
        var deck = new Deck(new TreeSet<>(List.of(FaultKind.values())), new Random(seed));
        return Stream.generate(() -> deck.next(any -> true).orElseThrow())
                .limit(times)
                .toList();
    }
}
