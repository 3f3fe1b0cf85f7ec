package ma.parcours.opportunity.usecase;

import ma.parcours.eligibility.ContactId;
import ma.parcours.opportunity.OpportunityDetails;
import ma.parcours.rest.retry.RetryKey;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants to open an opportunity; whoever does not wait asks for the answer later.
 *
 * @param key under which the client may send the same request again; null if it gave none
 */
public record OpeningRequest(
        ContactId contact,
        OpportunityDetails details,
        String actor,
        boolean waits,
        @Nullable RetryKey key) {}
