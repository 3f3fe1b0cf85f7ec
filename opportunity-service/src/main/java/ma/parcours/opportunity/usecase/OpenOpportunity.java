package ma.parcours.opportunity.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import ma.parcours.eligibility.Eligibility;
import ma.parcours.eligibility.Verdict;
import ma.parcours.eligibility.usecase.Eligibilities;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.opportunity.Opportunity;
import ma.parcours.opportunity.OpportunityRefusal.ContactPerdu;
import ma.parcours.opportunity.Promotion;
import ma.parcours.opportunity.Refused;
import ma.parcours.rest.retry.RetryKey;
import org.jspecify.annotations.Nullable;

/**
 * An open unlock becomes an opportunity, if contact-service agrees.
 *
 * <p>Both the deposit and contact-service's answer may be a moment away on Kafka: each is waited for a little, between
 * transactions and not within one.
 */
@ApplicationScoped
public class OpenOpportunity {

    private final Transactions transactions;
    private final Eligibilities eligibilities;
    private final Opportunities opportunities;
    private final UseUnlock useUnlock;
    private final News news;
    private final OpportunitySettings.Patience patience;

    OpenOpportunity(
            Transactions transactions,
            Eligibilities eligibilities,
            Opportunities opportunities,
            UseUnlock useUnlock,
            News news,
            OpportunitySettings settings) {
        this.transactions = transactions;
        this.eligibilities = eligibilities;
        this.opportunities = opportunities;
        this.useUnlock = useUnlock;
        this.news = news;
        this.patience = settings.patience();
    }

    /** The opportunity is confirmed, or still {@code en_attente}; a refused one fails with {@link Refused}. */
    public Uni<Opportunity> open(OpeningRequest request) {
        return before(request)
                .chain(opened -> opened == null
                        ? deposit(request).chain(() -> use(request))
                        : Uni.createFrom().item(opened))
                .chain(opportunity -> outcome(opportunity, request.waits() ? patience.outcome() : Duration.ZERO))
                .invoke(OpenOpportunity::refuseIfRefused);
    }

    /** What the same request has opened before; null if it is the first. */
    private Uni<@Nullable Opportunity> before(OpeningRequest request) {
        RetryKey key = request.key();
        return key == null ? Uni.createFrom().nullItem() : transactions.reading(() -> useUnlock.before(key));
    }

    private Uni<Opportunity> use(OpeningRequest request) {
        return transactions.writing(() -> useUnlock.by(request));
    }

    private Uni<@Nullable Eligibility> deposit(OpeningRequest request) {
        return news.await(
                request.contact(),
                patience.deposit(),
                () -> transactions.reading(() -> eligibilities.of(request.contact())),
                OpenOpportunity::isOpen);
    }

    private Uni<Opportunity> outcome(Opportunity opened, Duration patience) {
        return news.await(
                opened.contactId(),
                patience,
                () -> transactions.reading(() -> opportunities.known(opened.id())),
                seen -> seen.promotion() != Promotion.EN_ATTENTE);
    }

    private static boolean isOpen(@Nullable Eligibility seen) {
        return seen != null && seen.verdict() == Verdict.OUVERT;
    }

    private static void refuseIfRefused(Opportunity opportunity) {
        if (opportunity.promotion() == Promotion.REFUSEE) {
            throw new Refused(new ContactPerdu());
        }
    }
}
