package ma.parcours.contact;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import ma.parcours.contact.ContactRefusal.ActionRefused;
import ma.parcours.contact.ContactRefusal.ClientKeepsTag;
import ma.parcours.contact.ContactRefusal.ClientTagReserved;
import ma.parcours.lead.LeadId;
import ma.parcours.payment.OpportunityId;
import ma.parcours.payment.PaymentId;
import ma.parcours.payment.Unlock;
import ma.parcours.payment.UnlockId;
import org.jspecify.annotations.Nullable;

/** Somebody with a project, on the way from first need to client; the only one who moves its status. */
@Entity
@Table(name = "contact")
public class Contact {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "lead_id")
    private @Nullable UUID leadId;

    @Column
    private ContactStatus status = ContactStatus.QUALIFIE;

    @Column
    private Tag tag = Tag.PROSPECT;

    @Embedded
    private ContactDetails details;

    @Column(name = "client_since")
    private @Nullable LocalDate clientSince;

    /** The payment on which the present project stands. */
    @Column(name = "deposit_id")
    private @Nullable UUID depositId;

    /** Present exactly while the contact is {@code acompte_recu}. */
    @OneToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "open_unlock_id")
    private @Nullable Unlock openUnlock;

    @Column(name = "lost_from")
    private @Nullable ContactStatus lostFrom;

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
    protected Contact() {}

    private Contact(ContactId id, @Nullable LeadId lead, ContactDetails details, String createdBy, Instant at) {
        this.id = id.value();
        this.leadId = lead == null ? null : lead.value();
        this.details = details;
        this.createdAt = at;
        this.createdBy = createdBy;
        this.updatedAt = at;
    }

    public static Contact walkIn(ContactId id, ContactRevision asked, String createdBy, Instant at) {
        Contact contact = new Contact(id, null, asked.details(), createdBy, at);
        contact.tag(asked.tag());
        return contact;
    }

    public static Contact fromLead(ContactId id, LeadId lead, ContactDetails details, String createdBy, Instant at) {
        return new Contact(id, lead, details, createdBy, at);
    }

    public StatusChange priseDeBesoin(Instant at) {
        return move(ContactAction.PRISE_DE_BESOIN, at);
    }

    /** The deposit unlocks one opportunity. */
    public StatusChange acompteRecu(PaymentId payment, UnlockId unlock, Instant at) {
        StatusChange change = move(ContactAction.ACOMPTE_RECU, at);
        depositId = payment.value();
        openUnlock = new Unlock(unlock, id(), payment, at);
        return change;
    }

    /** An open unlock is cancelled: from now on no opportunity can come of it. */
    public StatusChange markLost(Loss why, Instant at) {
        StatusChange change = move(ContactAction.MARK_LOST, at);
        lostFrom = change.from();
        loss = why;
        if (openUnlock != null) {
            openUnlock.cancel();
            openUnlock = null;
        }
        return change;
    }

    /** The open unlock is used by the opportunity, and the contact is a client from now on. */
    public StatusChange promoted(OpportunityId opportunity, LocalDate today, Instant at) {
        StatusChange change = move(ContactAction.CREER_OPPORTUNITE, at);
        Objects.requireNonNull(openUnlock).useFor(opportunity);
        openUnlock = null;
        tag = Tag.CLIENT;
        clientSince = Objects.requireNonNullElse(clientSince, today);
        return change;
    }

    /** Back to where it was lost; a deposit that had unlocked an opportunity unlocks one again, under a new id. */
    public StatusChange reactivate(UnlockId newUnlock, Instant at) {
        StatusChange change = move(ContactAction.REACTIVATE, at);
        lostFrom = null;
        loss = null;
        if (status == ContactStatus.ACOMPTE_RECU) {
            openUnlock = new Unlock(newUnlock, id(), deposit().orElseThrow(), at);
        }
        return change;
    }

    /** A client starts over; it stays a client by tag, and the next opportunity needs a deposit of its own. */
    public StatusChange newProject(Instant at) {
        StatusChange change = move(ContactAction.NEW_PROJECT, at);
        depositId = null;
        return change;
    }

    /** Answers whether anything differs now. */
    public boolean revise(ContactRevision asked, Instant at) {
        if (asked.equals(revision())) {
            return false;
        }
        tag(asked.tag());
        details = asked.details();
        updatedAt = at;
        return true;
    }

    private void tag(Tag newTag) {
        if (newTag == tag) {
            return;
        }
        if (clientSince != null) {
            throw new Refused(new ClientKeepsTag(status));
        }
        if (newTag == Tag.CLIENT) {
            throw new Refused(new ClientTagReserved());
        }
        tag = newTag;
    }

    /** The only place where a status changes. */
    private StatusChange move(ContactAction action, Instant at) {
        ContactStatus from = status;
        status = from.after(action, lostFrom).orElseThrow(() -> new Refused(new ActionRefused(action, from)));
        updatedAt = at;
        return new StatusChange(action, from, status);
    }

    public ContactId id() {
        return new ContactId(id);
    }

    public long version() {
        return version;
    }

    public Optional<LeadId> lead() {
        return Optional.ofNullable(leadId).map(LeadId::new);
    }

    public ContactStatus status() {
        return status;
    }

    public Tag tag() {
        return tag;
    }

    public ContactDetails details() {
        return details;
    }

    public ContactRevision revision() {
        return new ContactRevision(details, tag);
    }

    public Optional<LocalDate> clientSince() {
        return Optional.ofNullable(clientSince);
    }

    public Optional<PaymentId> deposit() {
        return Optional.ofNullable(depositId).map(PaymentId::new);
    }

    public Optional<Unlock> openUnlock() {
        return Optional.ofNullable(openUnlock);
    }

    public Optional<ContactStatus> lostFrom() {
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
