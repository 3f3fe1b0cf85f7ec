package ma.parcours.lead.usecase;

import ma.parcours.lead.LeadId;
import ma.parcours.rest.condition.Expectation;

/** The lead that somebody acts on, as they expect it to be. */
public record LeadTarget(LeadId lead, Expectation expected) {}
