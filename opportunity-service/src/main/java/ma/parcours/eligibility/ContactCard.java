package ma.parcours.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who a contact is, as it was told here; its words are not ours, so they are kept as they came. */
@Embeddable
public record ContactCard(
        @Column(name = "nom") String nom,
        @Column(name = "telephone") String telephone,
        @Column(name = "ville") @Nullable String ville,
        @Column(name = "type_bien") @Nullable String typeBien) {}
