package ma.parcours.opportunity;

import static ma.parcours.opportunity.testing.Samples.NOON;
import static ma.parcours.opportunity.testing.Samples.at;
import static ma.parcours.opportunity.testing.Samples.to;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import ma.parcours.eligibility.UnlockId;
import ma.parcours.opportunity.OpportunityRefusal.MoveRefused;
import ma.parcours.opportunity.OpportunityRefusal.PromotionPending;
import ma.parcours.opportunity.OpportunityRefusal.PromotionRefused;
import ma.parcours.opportunity.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OpportunityTest {

    @ParameterizedTest
    @MethodSource("ma.parcours.opportunity.PipelineStageTest#pairs")
    void a_confirmed_opportunity_moves_as_the_table_says(PipelineStage from, PipelineStage to) {
        Opportunity opportunity = at(from);
        if (opportunity.allowedStages().contains(to)) {
            assertThat(opportunity.move(to(to), NOON)).isEqualTo(new StageMove(from, to));
            assertThat(opportunity.pipelineStage()).isEqualTo(to);
        } else {
            refuses(opportunity, to, new MoveRefused(from, to, opportunity.allowedStages()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void its_allowed_stages_are_the_tables(PipelineStage from) {
        List<PipelineStage> expected =
                from == PipelineStage.PERDUE ? List.of(PipelineStage.ACOMPTE_RECU) : from.destinations();

        assertThat(at(from).allowedStages()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(names = {"ACOMPTE_RECU", "ETUDE", "DEVIS"})
    void what_is_lost_comes_back_to_where_it_was_lost_and_nowhere_else(PipelineStage lostFrom) {
        // Given
        Opportunity opportunity = at(lostFrom);
        opportunity.move(to(PipelineStage.PERDUE), NOON);

        // When
        List<PipelineStage> allowed = opportunity.allowedStages();

        // Then
        assertThat(allowed).containsExactly(lostFrom);
        assertThat(opportunity.loss()).contains(Samples.BUDGET);
        opportunity.move(to(lostFrom), NOON);
        assertThat(opportunity.loss()).isEmpty();
        assertThat(opportunity.lostFrom()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_moves_while_its_promotion_is_pending(PipelineStage to) {
        refuses(Samples.pending(), to, new PromotionPending(PipelineStage.ACOMPTE_RECU));
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_opportunity_is_lost_for_good(PipelineStage to) {
        // Given
        Opportunity opportunity = Samples.pending();

        // When
        boolean news = opportunity.refused(NOON);

        // Then
        assertThat(news).isTrue();
        assertThat(opportunity.promotion()).isEqualTo(Promotion.REFUSEE);
        assertThat(opportunity.pipelineStage()).isEqualTo(PipelineStage.PERDUE);
        assertThat(opportunity.loss()).contains(new Loss(Raison.CONTACT_PERDU, null));
        assertThat(opportunity.allowedStages()).isEmpty();
        refuses(opportunity, to, new PromotionRefused(PipelineStage.PERDUE));
    }

    @Test
    void an_answer_is_final() {
        Opportunity agreed = Samples.confirmed();
        Opportunity refused = Samples.pending();
        refused.refused(NOON);

        assertThat(agreed.confirmed(NOON)).isFalse();
        assertThat(agreed.refused(NOON)).isFalse();
        assertThat(refused.confirmed(NOON)).isFalse();
        assertThat(refused.refused(NOON)).isFalse();
        assertThat(agreed.promotion()).isEqualTo(Promotion.CONFIRMEE);
        assertThat(refused.promotion()).isEqualTo(Promotion.REFUSEE);
    }

    @Test
    void one_unlock_has_one_opportunity() {
        UnlockId unlock = Samples.pending().unlock();

        assertThat(OpportunityId.of(unlock)).isEqualTo(OpportunityId.of(unlock));
    }

    @Test
    void a_correction_answers_whether_anything_differs() {
        // Given
        Opportunity opportunity = Samples.pending();

        // Then
        assertThat(opportunity.revise(Samples.details("250000.00"), NOON)).isFalse();
        assertThat(opportunity.revise(Samples.details("250000.01"), NOON)).isTrue();
        assertThat(opportunity.details()).isEqualTo(Samples.details("250000.01"));
    }

    @Test
    void an_amount_is_the_same_however_it_was_written() {
        assertThat(Samples.details("250000")).isEqualTo(Samples.details("250000.00"));
    }

    private static void refuses(Opportunity opportunity, PipelineStage to, OpportunityRefusal refusal) {
        PipelineStage before = opportunity.pipelineStage();
        assertThatThrownBy(() -> opportunity.move(to(to), NOON))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
        assertThat(opportunity.pipelineStage()).isEqualTo(before);
    }
}
