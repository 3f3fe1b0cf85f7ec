package ma.parcours.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.parcours.contact.ContactId;
import org.jspecify.annotations.Nullable;

/** The right to open one opportunity, which a deposit gives; it is used once or cancelled, and then it is over. */
@Entity
@Table(name = "unlock")
public class Unlock {

    @Id
    private UUID id;

    @Column(name = "contact_id")
    private UUID contactId;

    @Column(name = "payment_id")
    private UUID paymentId;

    @Column
    private UnlockState state = UnlockState.OPEN;

    @Column(name = "opportunity_id")
    private @Nullable UUID opportunityId;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Unlock() {}

    public Unlock(UnlockId id, ContactId contact, PaymentId payment, Instant issuedAt) {
        this.id = id.value();
        this.contactId = contact.value();
        this.paymentId = payment.value();
        this.issuedAt = issuedAt;
    }

    public void useFor(OpportunityId opportunity) {
        leaveOpen(UnlockState.USED);
        opportunityId = opportunity.value();
    }

    public void cancel() {
        leaveOpen(UnlockState.CANCELLED);
    }

    private void leaveOpen(UnlockState next) {
        if (state != UnlockState.OPEN) {
            throw new IllegalStateException("unlock " + id + " is " + state.code());
        }
        state = next;
    }

    public boolean isUsedBy(OpportunityId opportunity) {
        return state == UnlockState.USED && opportunity.value().equals(opportunityId);
    }

    public boolean belongsTo(ContactId contact) {
        return contact.value().equals(contactId);
    }

    public UnlockId id() {
        return new UnlockId(id);
    }

    public ContactId contact() {
        return new ContactId(contactId);
    }

    public PaymentId payment() {
        return new PaymentId(paymentId);
    }

    public UnlockState state() {
        return state;
    }

    public Optional<OpportunityId> opportunity() {
        return Optional.ofNullable(opportunityId).map(OpportunityId::new);
    }

    public Instant issuedAt() {
        return issuedAt;
    }
}
