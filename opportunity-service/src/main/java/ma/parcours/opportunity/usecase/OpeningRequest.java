package ma.parcours.opportunity.usecase;

import ma.parcours.eligibility.ContactId;
import ma.parcours.opportunity.OpportunityDetails;

/** Somebody wants to open an opportunity; whoever does not wait asks for the answer later. */
public record OpeningRequest(ContactId contact, OpportunityDetails details, String actor, boolean waits) {}
