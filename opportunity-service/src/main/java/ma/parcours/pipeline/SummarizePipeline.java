package ma.parcours.pipeline;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.opportunity.PipelineStage;
import ma.parcours.opportunity.Promotion;
import ma.parcours.opportunity.usecase.Opportunities;
import ma.parcours.opportunity.usecase.OpportunityFilter;
import ma.parcours.rest.paging.Where;

/** The confirmed opportunities that a filter lets through, stage by stage. */
@ApplicationScoped
public class SummarizePipeline {

    private static final BigDecimal SECONDS_A_DAY =
            BigDecimal.valueOf(Duration.ofDays(1).toSeconds());

    private static final String TALLIED =
            "select pipelineStage, opportunities, amount, medianOpening from StageTally where %s";

    private static final String COUNTED = """
            select pipelineStage, count(*), sum(details.montantEstime),
                   percentile_cont(0.5) within group (order by extract(epoch from createdAt))
            from Opportunity where %s group by pipelineStage
            """;

    private final Transactions transactions;
    private final Opportunities opportunities;
    private final Clock clock;

    SummarizePipeline(Transactions transactions, Opportunities opportunities, Clock clock) {
        this.transactions = transactions;
        this.opportunities = opportunities;
        this.clock = clock;
    }

    /** All stages, in the order of the pipeline. */
    public Uni<List<StageSummary>> summarize(OpportunityFilter filter) {
        Instant now = clock.instant();
        return transactions.reading(() -> rows(filter)).map(rows -> summaries(rows, now));
    }

    /** The median of the ages is the age of the median of the birthdays. */
    private Uni<List<Object[]>> rows(OpportunityFilter filter) {
        Where where = filter.where();
        return filter.isTallied()
                ? rows(TALLIED, where)
                : rows(COUNTED, where.and("promotion = :promotion", "promotion", Promotion.CONFIRMEE));
    }

    private Uni<List<Object[]>> rows(String select, Where filter) {
        String hql = select.formatted(filter.hql());
        return opportunities.getSession().chain(session -> {
            var query = session.createSelectionQuery(hql, Object[].class);
            filter.parameters().forEach(query::setParameter);
            return query.getResultList();
        });
    }

    private static List<StageSummary> summaries(List<Object[]> rows, Instant now) {
        Map<PipelineStage, StageSummary> found = rows.stream()
                .map(row -> summary(row, now))
                .collect(Collectors.toMap(StageSummary::pipelineStage, Function.identity()));
        return Arrays.stream(PipelineStage.values())
                .map(stage -> found.getOrDefault(stage, StageSummary.empty(stage)))
                .toList();
    }

    private static StageSummary summary(Object[] row, Instant now) {
        BigDecimal medianBirthday = new BigDecimal(row[3].toString());
        BigDecimal age = BigDecimal.valueOf(now.getEpochSecond()).subtract(medianBirthday);
        return new StageSummary(
                (PipelineStage) row[0],
                (Long) row[1],
                (BigDecimal) row[2],
                age.divide(SECONDS_A_DAY, 1, RoundingMode.HALF_UP).max(BigDecimal.ZERO.setScale(1)));
    }
}
