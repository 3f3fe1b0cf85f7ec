package ma.parcours.opportunity.usecase;

import ma.parcours.opportunity.Move;
import ma.parcours.opportunity.OpportunityDetails;
import org.jspecify.annotations.Nullable;

/** All that a user may write about an opportunity: what describes it, and where it shall go. */
public record OpportunityRevision(
        OpportunityDetails details, @Nullable Move move) {}
