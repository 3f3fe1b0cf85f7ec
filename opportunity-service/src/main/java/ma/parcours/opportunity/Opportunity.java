package ma.parcours.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.parcours.eligibility.ContactCard;
import ma.parcours.eligibility.ContactId;
import ma.parcours.eligibility.UnlockId;
import ma.parcours.opportunity.OpportunityRefusal.MoveRefused;
import ma.parcours.opportunity.OpportunityRefusal.PromotionPending;
import ma.parcours.opportunity.OpportunityRefusal.PromotionRefused;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A project that a deposit has unlocked, on its way to being won or lost; the only one who moves its stage. */
@Entity
@Table(name = "opportunity")
public class Opportunity {

    /** The only currency there is. */
    public static final String DEVISE = "MAD";

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "contact_id")
    private UUID contactId;

    @Column(name = "unlock_id")
    private UUID unlockId;

    @Column
    private Promotion promotion = Promotion.EN_ATTENTE;

    /** When contact-service was last asked; asking again is no change of the opportunity. */
    @Column(name = "announced_at")
    @OptimisticLock(excluded = true)
    private Instant announcedAt;

    @Embedded
    private ContactCard contact;

    @Embedded
    private OpportunityDetails details;

    @Column
    private String devise = DEVISE;

    @Column(name = "pipeline_stage")
    private PipelineStage pipelineStage = PipelineStage.ACOMPTE_RECU;

    @Column(name = "lost_from")
    private @Nullable PipelineStage lostFrom;

    @Embedded
    private @Nullable Loss loss;

    /** Kept by the database; named in queries only. */
    @Column(name = "search", insertable = false, updatable = false)
    private @Nullable String search;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Opportunity() {}

    private Opportunity(Opening opening, OpportunityDetails details) {
        this.id = OpportunityId.of(opening.unlock()).value();
        this.unlockId = opening.unlock().value();
        this.contactId = opening.contactId().value();
        this.contact = opening.contact();
        this.details = details;
        this.createdAt = opening.createdAt();
        this.createdBy = opening.createdBy();
        this.updatedAt = opening.createdAt();
        this.announcedAt = opening.createdAt();
    }

    /** It waits for contact-service's answer from the beginning. */
    public static Opportunity open(Opening opening, OpportunityDetails details) {
        return new Opportunity(opening, details);
    }

    /** Answers whether that was news; an answer that was given before is final. */
    public boolean confirmed(Instant at) {
        return decided(Promotion.CONFIRMEE, at);
    }

    /** Answers whether that was news; then the opportunity is lost for good. */
    public boolean refused(Instant at) {
        boolean news = decided(Promotion.REFUSEE, at);
        if (news) {
            lose(Loss.CONTACT_PERDU);
        }
        return news;
    }

    public StageMove move(Move move, Instant at) {
        PipelineStage from = pipelineStage;
        refuseUnlessAllowed(move.to());
        if (move.loss() == null) {
            lostFrom = null;
            loss = null;
            pipelineStage = move.to();
        } else {
            lose(move.loss());
        }
        updatedAt = at;
        return new StageMove(from, pipelineStage);
    }

    /** Answers whether anything differs now. */
    public boolean revise(OpportunityDetails asked, Instant at) {
        if (asked.equals(details)) {
            return false;
        }
        details = asked;
        updatedAt = at;
        return true;
    }

    public void askedAgain(Instant at) {
        announcedAt = at;
    }

    /** Where it may move now, in the order of the pipeline. */
    public List<PipelineStage> allowedStages() {
        return promotion == Promotion.CONFIRMEE
                ? pipelineStage.destinations().stream().filter(this::isOpenTo).toList()
                : List.of();
    }

    /** What is lost comes back to where it was lost. */
    private boolean isOpenTo(PipelineStage to) {
        return pipelineStage.leadsTo(to) && (lostFrom == null || to == lostFrom);
    }

    private void refuseUnlessAllowed(PipelineStage to) {
        switch (promotion) {
            case EN_ATTENTE -> throw new Refused(new PromotionPending(pipelineStage));
            case REFUSEE -> throw new Refused(new PromotionRefused(pipelineStage));
            case CONFIRMEE -> {
                if (!isOpenTo(to)) {
                    throw new Refused(new MoveRefused(pipelineStage, to, allowedStages()));
                }
            }
        }
    }

    private boolean decided(Promotion answer, Instant at) {
        if (promotion != Promotion.EN_ATTENTE) {
            return false;
        }
        promotion = answer;
        updatedAt = at;
        return true;
    }

    private void lose(Loss why) {
        lostFrom = pipelineStage;
        loss = why;
        pipelineStage = PipelineStage.PERDUE;
    }

    public OpportunityId id() {
        return new OpportunityId(id);
    }

    public long version() {
        return version;
    }

    public ContactId contactId() {
        return new ContactId(contactId);
    }

    public UnlockId unlock() {
        return new UnlockId(unlockId);
    }

    public Promotion promotion() {
        return promotion;
    }

    public ContactCard contact() {
        return contact;
    }

    public OpportunityDetails details() {
        return details;
    }

    public String devise() {
        return devise;
    }

    public PipelineStage pipelineStage() {
        return pipelineStage;
    }

    public Optional<PipelineStage> lostFrom() {
        return Optional.ofNullable(lostFrom);
    }

    public Optional<Loss> loss() {
        return Optional.ofNullable(loss);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
