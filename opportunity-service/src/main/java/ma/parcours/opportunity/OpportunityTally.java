package ma.parcours.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * How many opportunities came to a stage, or left it; the database writes it with every change. Its stage is named as the
 * opportunity's own, so that one filter fits both.
 */
@Entity
@Table(name = "opportunity_tally")
public class OpportunityTally {

    @Id
    private long id;

    @Column(name = "pipeline_stage")
    private PipelineStage pipelineStage;

    @Column
    private int opportunities;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected OpportunityTally() {}
}
