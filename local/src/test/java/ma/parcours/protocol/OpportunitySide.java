package ma.parcours.protocol;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.parcours.eligibility.Eligibility;
import ma.parcours.eligibility.UnlockId;
import ma.parcours.eligibility.Verdict;
import ma.parcours.events.ClientPromoted;
import ma.parcours.events.ContactEvent;
import ma.parcours.events.ContactSnapshot;
import ma.parcours.events.OpportunitySnapshot;
import ma.parcours.events.PromotionConfirmee;
import ma.parcours.events.PromotionRefusee;
import ma.parcours.opportunity.Opening;
import ma.parcours.opportunity.Opportunity;
import ma.parcours.opportunity.OpportunityDetails;
import ma.parcours.opportunity.OpportunityId;
import ma.parcours.opportunity.Promotion;
import org.jspecify.annotations.Nullable;

/** opportunity-service for one contact: its own aggregates, around which the model only keeps the books. */
final class OpportunitySide {

    private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
    private static final OpportunityDetails DETAILS =
            new OpportunityDetails(null, null, "Salon", BigDecimal.TEN, null, null);

    private final Map<UUID, Opportunity> opportunities = new LinkedHashMap<>();
    private final Set<SafetyPiece> missing;
    private final Channel out;
    private @Nullable Eligibility eligibility;

    OpportunitySide(Channel out, Set<SafetyPiece> missing) {
        this.out = out;
        this.missing = missing;
    }

    /** Whether a request to create would change anything; all others are refused, or find what is there. */
    boolean wouldCreate() {
        return eligibility != null
                && eligibility.verdict() == Verdict.OUVERT
                && !opportunities.containsKey(nextId(eligibility));
    }

    void create() {
        Eligibility known = Objects.requireNonNull(eligibility);
        UUID id = nextId(known);
        Opening opening = new Opening(unlockOf(known), known.contactId(), known.contact(), "model", AT);
        Opportunity opportunity = Opportunity.open(opening, DETAILS);
        opportunities.put(id, opportunity);
        ask(id, opportunity);
        if (missing.contains(SafetyPiece.WAIT_FOR_DECISION)) {
            opportunity.confirmed(AT);
        }
    }

    private UUID nextId(Eligibility known) {
        return missing.contains(SafetyPiece.DERIVED_OPPORTUNITY_ID)
                ? new UUID(5, opportunities.size())
                : OpportunityId.of(unlockOf(known)).value();
    }

    private static UnlockId unlockOf(Eligibility known) {
        return known.openUnlock().orElseThrow();
    }

    void apply(ContactEvent event) {
        if (eligibility == null
                || missing.contains(SafetyPiece.VERSION_GUARD)
                || eligibility.supersededBy(event.contact())) {
            eligibility = Eligibility.of(event.contact());
        }
        if (event instanceof PromotionConfirmee confirmee) {
            known(confirmee.opportunityId()).confirmed(AT);
        } else if (event instanceof PromotionRefusee refusee) {
            known(refusee.opportunityId()).refused(AT);
        }
    }

    boolean hasPending() {
        return opportunities.values().stream().anyMatch(each -> each.promotion() == Promotion.EN_ATTENTE);
    }

    /** The watchdog's work. */
    void askAgain() {
        opportunities.forEach((id, opportunity) -> {
            if (opportunity.promotion() == Promotion.EN_ATTENTE) {
                ask(id, opportunity);
            }
        });
    }

    Map<UUID, Opportunity> opportunities() {
        return opportunities;
    }

    /** Whether what is known here of the contact is what it is. */
    boolean agreesWith(ContactSnapshot contact) {
        return eligibility != null
                && eligibility.version() == contact.version()
                && eligibility.status().equals(contact.status())
                && eligibility
                        .openUnlock()
                        .equals(Optional.ofNullable(contact.unlockId()).map(UnlockId::new));
    }

    private Opportunity known(UUID id) {
        return Optional.ofNullable(opportunities.get(id))
                .orElseThrow(() -> new Violation("an answer about an opportunity that does not exist"));
    }

    private void ask(UUID id, Opportunity opportunity) {
        OpportunitySnapshot snapshot = new OpportunitySnapshot(
                id,
                ContactSide.CONTACT,
                opportunity.unlock().value(),
                0,
                opportunity.contact().nom(),
                opportunity.contact().telephone(),
                null,
                null,
                null,
                null,
                DETAILS.description(),
                DETAILS.montantEstime(),
                opportunity.devise(),
                null,
                null,
                opportunity.pipelineStage().code(),
                AT,
                opportunity.createdBy());
        out.store(Message.of(new ClientPromoted(opportunity.unlock().value(), id, snapshot)));
    }

    @Override
    public String toString() {
        String known = eligibility == null ? "-" : eligibility.status() + eligibility.version();
        return known
                + opportunities.values().stream()
                        .map(each -> each.unlock().value().getLeastSignificantBits()
                                + each.promotion().code())
                        .collect(Collectors.joining(",", "{", "}"));
    }
}
