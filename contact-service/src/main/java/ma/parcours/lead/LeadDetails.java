package ma.parcours.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import ma.parcours.contact.Source;
import ma.parcours.contact.TypeBien;
import org.jspecify.annotations.Nullable;

/** What is known of a lead; may be corrected at any time. */
@Embeddable
public record LeadDetails(
        @Column(name = "nom") String nom,
        @Column(name = "telephone") String telephone,
        @Column(name = "email") @Nullable String email,
        @Column(name = "ville") @Nullable String ville,

        @Column(name = "type_bien") @Nullable TypeBien typeBien,

        @Column(name = "message") @Nullable String message,

        @Column(name = "source") @Nullable Source source,

        @Column(name = "priorite") Priorite priorite) {

    public LeadDetails {
        if (nom.isBlank() || telephone.isBlank()) {
            throw new IllegalArgumentException("a lead has a nom and a telephone");
        }
    }
}
