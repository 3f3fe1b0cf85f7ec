package ma.parcours.opportunity;

/** A move that took place. */
public record StageMove(PipelineStage from, PipelineStage to) {}
