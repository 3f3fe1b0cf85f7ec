package ma.parcours.promotion.consumption;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import ma.parcours.events.ClientPromoted;
import org.jboss.logging.Logger;

/** The promotions of unlocks that this database never issued: kept for people to look at, and not answered. */
@ApplicationScoped
class PromotionsKeptAside implements PanacheRepositoryBase<PromotionKeptAside, UUID> {

    private static final Logger LOG = Logger.getLogger(PromotionsKeptAside.class);

    private static final String INSERT_ONCE = """
            insert into PromotionKeptAside (eventId, payload, receivedAt) values (:event, :payload, :at)
            on conflict (eventId) do nothing
            """;

    private final Clock clock;

    PromotionsKeptAside(Clock clock) {
        this.clock = clock;
    }

    Uni<Void> keep(Question question) {
        ClientPromoted event = question.event();
        LOG.errorf(
                "promotion of an unlock that was never issued here, this database is behind its own past: "
                        + "event=%s unlock=%s contact=%s opportunity=%s",
                question.eventId(), event.unlockId(), event.contactId(), event.opportunityId());
        return getSession()
                .chain(session -> session.createMutationQuery(INSERT_ONCE)
                        .setParameter("event", question.eventId())
                        .setParameter("payload", question.document())
                        .setParameter("at", clock.instant())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
