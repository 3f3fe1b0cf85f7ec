package ma.parcours.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import ma.parcours.architect.ArchitectId;
import ma.parcours.contact.Contact;
import ma.parcours.contact.ContactDetails;
import ma.parcours.contact.ContactId;
import ma.parcours.contact.ContactRefusal.ConvertiReserved;
import ma.parcours.contact.ContactRefusal.LeadAlreadyConverted;
import ma.parcours.contact.Refused;
import org.jspecify.annotations.Nullable;

/** Somebody who showed interest; becomes a contact once, and stays converted. */
@Entity
@Table(name = "lead")
public class Lead {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private LeadDetails details;

    @Column
    private Statut statut = Statut.NOUVEAU;

    @Column(name = "contact_id")
    private @Nullable UUID contactId;

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
    protected Lead() {}

    public Lead(LeadId id, LeadRevision asked, String createdBy, Instant at) {
        this.id = id.value();
        this.details = asked.details();
        this.createdAt = at;
        this.createdBy = createdBy;
        this.updatedAt = at;
        statut(asked.statut());
    }

    public void revise(LeadRevision asked, Instant at) {
        if (asked.equals(revision())) {
            return;
        }
        statut(asked.statut());
        details = asked.details();
        updatedAt = at;
    }

    private void statut(Statut newStatut) {
        if (newStatut == statut) {
            return;
        }
        if (contactId != null) {
            throw new Refused(new LeadAlreadyConverted(new ContactId(contactId)));
        }
        if (newStatut == Statut.CONVERTI) {
            throw new Refused(new ConvertiReserved());
        }
        statut = newStatut;
    }

    /** Makes the one contact of this lead; what the lead told goes with it. */
    public Contact convert(ContactId newContact, @Nullable ArchitectId architect, String by, Instant at) {
        if (contactId != null) {
            throw new Refused(new LeadAlreadyConverted(new ContactId(contactId)));
        }
        statut = Statut.CONVERTI;
        contactId = newContact.value();
        updatedAt = at;
        return Contact.fromLead(newContact, id(), contactDetails(architect), by, at);
    }

    private ContactDetails contactDetails(@Nullable ArchitectId architect) {
        return new ContactDetails(
                details.nom(),
                details.telephone(),
                details.email(),
                details.ville(),
                null,
                details.typeBien(),
                details.source(),
                architect == null ? null : architect.value(),
                details.message());
    }

    public LeadId id() {
        return new LeadId(id);
    }

    public long version() {
        return version;
    }

    public LeadDetails details() {
        return details;
    }

    public LeadRevision revision() {
        return new LeadRevision(details, statut);
    }

    public Statut statut() {
        return statut;
    }

    /** The contact that this lead became. */
    public Optional<ContactId> contact() {
        return Optional.ofNullable(contactId).map(ContactId::new);
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
