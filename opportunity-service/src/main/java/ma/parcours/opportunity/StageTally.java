package ma.parcours.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/**
 * What the tallies of all weeks say about a stage; only confirmed opportunities count. A view of the database, with the
 * median of when they were opened in seconds since 1970.
 */
@Entity
@Table(name = "pipeline_summary")
public class StageTally {

    /** The stage once more: an id is mapped without converters. */
    @Id
    @Column(name = "pipeline_stage")
    private String code;

    @Column(name = "pipeline_stage", insertable = false, updatable = false)
    private PipelineStage pipelineStage;

    @Column
    private long opportunities;

    @Column
    private BigDecimal amount;

    @Column(name = "median_opening")
    private BigDecimal medianOpening;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StageTally() {}
}
