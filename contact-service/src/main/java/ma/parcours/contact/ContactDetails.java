package ma.parcours.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What describes a contact and may be corrected at any time; the workflow does not depend on it. */
@Embeddable
public record ContactDetails(
        @Column(name = "nom") String nom,
        @Column(name = "telephone") String telephone,
        @Column(name = "email") @Nullable String email,
        @Column(name = "ville") @Nullable String ville,
        @Column(name = "adresse") @Nullable String adresse,

        @Column(name = "type_bien") @Nullable TypeBien typeBien,

        @Column(name = "source") @Nullable Source source,

        @Column(name = "architecte_id") @Nullable UUID architecteId,
        @Column(name = "notes") @Nullable String notes) {

    public ContactDetails {
        if (nom.isBlank() || telephone.isBlank()) {
            throw new IllegalArgumentException("a contact has a nom and a telephone");
        }
    }
}
