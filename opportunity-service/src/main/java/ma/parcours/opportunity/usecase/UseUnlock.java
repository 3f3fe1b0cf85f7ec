package ma.parcours.opportunity.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import ma.parcours.eligibility.Eligibility;
import ma.parcours.eligibility.UnlockId;
import ma.parcours.eligibility.usecase.Eligibilities;
import ma.parcours.opportunity.Opening;
import ma.parcours.opportunity.Opportunity;
import ma.parcours.opportunity.OpportunityDetails;
import ma.parcours.opportunity.OpportunityId;
import ma.parcours.opportunity.OpportunityRefusal;
import ma.parcours.opportunity.OpportunityRefusal.AcompteDejaUtilise;
import ma.parcours.opportunity.OpportunityRefusal.AcompteRequis;
import ma.parcours.opportunity.OpportunityRefusal.ContactPerdu;
import ma.parcours.opportunity.Promotion;
import ma.parcours.opportunity.Refused;
import ma.parcours.rest.retry.KeptAnswer;
import ma.parcours.rest.retry.Retries;
import ma.parcours.rest.retry.RetryKey;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The transaction of an opening: the unlock's one opportunity is added and announced, or somebody was there before. */
@ApplicationScoped
class UseUnlock {

    private static final Logger LOG = Logger.getLogger(UseUnlock.class);
    private static final int CREATED = 201;

    private final Eligibilities eligibilities;
    private final Opportunities opportunities;
    private final NewOpportunities newOpportunities;
    private final Announcements announcements;
    private final Retries retries;
    private final Clock clock;

    UseUnlock(
            Eligibilities eligibilities,
            Opportunities opportunities,
            NewOpportunities newOpportunities,
            Announcements announcements,
            Retries retries,
            Clock clock) {
        this.eligibilities = eligibilities;
        this.opportunities = opportunities;
        this.newOpportunities = newOpportunities;
        this.announcements = announcements;
        this.retries = retries;
        this.clock = clock;
    }

    /** In the caller's session: what was opened under the key; null if nothing was. */
    Uni<@Nullable Opportunity> before(RetryKey key) {
        return retries.find(key).chain(this::opened);
    }

    /** In the caller's transaction; fails with {@link Refused}. */
    Uni<Opportunity> by(OpeningRequest request) {
        RetryKey key = request.key();
        return key == null
                ? first(request)
                : retries.claim(key)
                        .chain(this::opened)
                        .chain(before -> before == null
                                ? first(request).call(opened -> retries.keep(key, kept(opened)))
                                : Uni.createFrom().item(before));
    }

    private Uni<Opportunity> first(OpeningRequest request) {
        return eligibilities.of(request.contact()).chain(eligibility -> by(request, eligibility));
    }

    /** Only which one it was is kept: it is answered as it stands when it is asked for. */
    private static KeptAnswer kept(Opportunity opened) {
        return new KeptAnswer(CREATED, null, null, opened.id().value().toString());
    }

    private Uni<@Nullable Opportunity> opened(@Nullable KeptAnswer kept) {
        return kept == null
                ? Uni.createFrom().nullItem()
                : opportunities.known(new OpportunityId(UUID.fromString(kept.body())));
    }

    private Uni<Opportunity> by(OpeningRequest request, @Nullable Eligibility eligibility) {
        if (eligibility == null) {
            return refused(new AcompteRequis(null));
        }
        return switch (eligibility.verdict()) {
            case OUVERT -> add(candidate(request, eligibility), eligibility);
            case ACOMPTE_REQUIS -> refused(new AcompteRequis(eligibility.status()));
            case ACOMPTE_DEJA_UTILISE ->
                opportunities
                        .newestOf(request.contact())
                        .chain(used ->
                                refused(new AcompteDejaUtilise(eligibility.status(), used == null ? null : used.id())));
            case CONTACT_PERDU -> refused(new ContactPerdu());
        };
    }

    private Opportunity candidate(OpeningRequest request, Eligibility eligibility) {
        UnlockId unlock = eligibility.openUnlock().orElseThrow();
        OpportunityDetails details =
                request.details().withArchitecteIfNone(eligibility.architecte().orElse(null));
        return Opportunity.open(
                new Opening(unlock, request.contact(), eligibility.contact(), request.actor(), clock.instant()),
                details);
    }

    private Uni<Opportunity> add(Opportunity candidate, Eligibility eligibility) {
        return newOpportunities
                .addIfAbsent(candidate)
                .chain(added -> added ? announce(candidate) : join(candidate, eligibility));
    }

    private Uni<Opportunity> announce(Opportunity added) {
        LOG.infof(
                "opportunity opened opportunity=%s contact=%s",
                added.id().value(), added.contactId().value());
        return announcements.clientPromoted(added).replaceWith(added);
    }

    /** A twin of the request that opened it waits for the same answer; anybody else came too late. */
    private Uni<Opportunity> join(Opportunity candidate, Eligibility eligibility) {
        return opportunities.known(candidate.id()).chain(existing -> {
            if (existing.promotion() == Promotion.REFUSEE) {
                return refused(new ContactPerdu());
            }
            boolean twin = existing.promotion() == Promotion.EN_ATTENTE
                    && existing.details().equals(candidate.details());
            return twin
                    ? Uni.createFrom().item(existing)
                    : refused(new AcompteDejaUtilise(eligibility.status(), existing.id()));
        });
    }

    private static <T> Uni<T> refused(OpportunityRefusal refusal) {
        return Uni.createFrom().failure(new Refused(refusal));
    }
}
