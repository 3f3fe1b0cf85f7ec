package ma.parcours.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import ma.parcours.contact.ContactId;

/** A deposit as it stands in the books: written once, never changed. */
@Entity
@Table(name = "payment")
public class Payment {

    /** Every amount is in Moroccan dirhams. */
    public static final String DEVISE = "MAD";

    @Id
    private UUID id;

    @Column(name = "contact_id")
    private UUID contactId;

    @Embedded
    private Deposit deposit;

    @Column(name = "devise")
    private String devise = DEVISE;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Payment() {}

    public Payment(PaymentId id, ContactId contact, Deposit deposit, String createdBy, Instant createdAt) {
        this.id = id.value();
        this.contactId = contact.value();
        this.deposit = deposit;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    public PaymentId id() {
        return new PaymentId(id);
    }

    public ContactId contact() {
        return new ContactId(contactId);
    }

    public Deposit deposit() {
        return deposit;
    }

    public String devise() {
        return devise;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public String createdBy() {
        return createdBy;
    }
}
