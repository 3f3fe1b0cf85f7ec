package ma.parcours.opportunity;

import java.time.Instant;
import ma.parcours.eligibility.ContactCard;
import ma.parcours.eligibility.ContactId;
import ma.parcours.eligibility.UnlockId;

/** With what an opportunity begins, and what of it never changes. */
public record Opening(UnlockId unlock, ContactId contactId, ContactCard contact, String createdBy, Instant createdAt) {}
