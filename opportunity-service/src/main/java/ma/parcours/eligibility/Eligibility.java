package ma.parcours.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import ma.parcours.events.ContactSnapshot;
import org.jspecify.annotations.Nullable;

/** What one contact's deposits allow, as of one version of the contact; a newer version takes its place as a whole. */
@Entity
@Table(name = "eligibility")
public class Eligibility {

    private static final String CLIENT = "client";
    private static final String PERDU = "perdu";

    @Id
    @Column(name = "contact_id")
    private UUID contactId;

    @Column
    private long version;

    /** The contact's, in contact-service's words: a word that is new there must not stop us. */
    @Column
    private String status;

    @Column(name = "unlock_id")
    private @Nullable UUID unlockId;

    @Embedded
    private ContactCard contact;

    @Column(name = "architecte_id")
    private @Nullable UUID architecteId;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Eligibility() {}

    private Eligibility(ContactSnapshot told) {
        this.contactId = told.contactId();
        this.version = told.version();
        this.status = told.status();
        this.unlockId = told.unlockId();
        this.contact = new ContactCard(told.nom(), told.telephone(), told.ville(), told.typeBien());
        this.architecteId = told.architecteId();
    }

    public static Eligibility of(ContactSnapshot told) {
        return new Eligibility(told);
    }

    /** Only what is newer counts: events may come again, and after a fault out of order. */
    public boolean supersededBy(ContactSnapshot told) {
        return told.version() > version;
    }

    public Verdict verdict() {
        if (unlockId != null) {
            return Verdict.OUVERT;
        }
        return switch (status) {
            case PERDU -> Verdict.CONTACT_PERDU;
            case CLIENT -> Verdict.ACOMPTE_DEJA_UTILISE;
            default -> Verdict.ACOMPTE_REQUIS;
        };
    }

    public ContactId contactId() {
        return new ContactId(contactId);
    }

    public long version() {
        return version;
    }

    public String status() {
        return status;
    }

    public Optional<UnlockId> openUnlock() {
        return Optional.ofNullable(unlockId).map(UnlockId::new);
    }

    public ContactCard contact() {
        return contact;
    }

    public Optional<UUID> architecte() {
        return Optional.ofNullable(architecteId);
    }
}
