package ma.parcours.promotion.consumption;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The record of a promotion whose unlock this database never issued, as it came. */
@Entity
@Table(name = "promotion_kept_aside")
class PromotionKeptAside {

    @Id
    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "payload")
    private String payload;

    @Column(name = "received_at")
    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PromotionKeptAside() {}
}
