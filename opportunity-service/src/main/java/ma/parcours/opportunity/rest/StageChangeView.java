package ma.parcours.opportunity.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import ma.parcours.opportunity.Loss;
import ma.parcours.opportunity.PipelineStage;
import ma.parcours.opportunity.Raison;
import ma.parcours.opportunity.StageChange;
import ma.parcours.rest.paging.Page;
import org.jspecify.annotations.Nullable;

/** One step of an opportunity's history; how long it stayed there is not known yet for the last one. */
public record StageChangeView(
        @Nullable PipelineStage from,
        PipelineStage to,
        @Nullable Raison raison,
        @Nullable String commentaire,
        String actor,
        Instant at,
        @Nullable Long durationSeconds) {

    /** A history is short: it is one page, from the beginning on. */
    static Page<StageChangeView> page(List<StageChange> history) {
        List<StageChangeView> views = IntStream.range(0, history.size())
                .mapToObj(index -> of(history.get(index), end(history, index)))
                .toList();
        return new Page<>(views, null, null);
    }

    private static StageChangeView of(StageChange change, @Nullable Instant end) {
        return new StageChangeView(
                change.from().orElse(null),
                change.to(),
                change.loss().map(Loss::raison).orElse(null),
                change.loss().map(Loss::commentaire).orElse(null),
                change.actor(),
                change.at(),
                end == null ? null : Duration.between(change.at(), end).toSeconds());
    }

    private static @Nullable Instant end(List<StageChange> history, int index) {
        return index + 1 < history.size() ? history.get(index + 1).at() : null;
    }
}
