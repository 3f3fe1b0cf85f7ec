package ma.parcours.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PipelineStageTest {

    /** The table of the design, in its own words. */
    public static final Map<String, List<String>> TABLE = Map.of(
            "acompte_recu", List.of("etude", "perdue"),
            "etude", List.of("acompte_recu", "devis", "perdue"),
            "devis", List.of("etude", "gagnee", "perdue"),
            "gagnee", List.of(),
            "perdue", List.of("acompte_recu", "etude", "devis"));

    public static Stream<Arguments> pairs() {
        return Arrays.stream(PipelineStage.values())
                .flatMap(from -> Arrays.stream(PipelineStage.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_stage_leads_where_the_table_says(PipelineStage from, PipelineStage to) {
        assertThat(from.leadsTo(to))
                .isEqualTo(TABLE.getOrDefault(from.code(), List.of()).contains(to.code()));
    }
}
