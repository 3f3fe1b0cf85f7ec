package ma.parcours.opportunity.usecase;

import ma.parcours.opportunity.OpportunityId;
import ma.parcours.rest.access.Sight;
import ma.parcours.rest.condition.Expectation;

/** The opportunity that somebody acts on, as they expect it to be; if they do not see it, it is not there for them. */
public record Target(OpportunityId opportunity, Sight sight, Expectation expected, String actor) {}
