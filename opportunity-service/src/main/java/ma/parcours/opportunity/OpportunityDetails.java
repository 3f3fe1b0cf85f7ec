package ma.parcours.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an opportunity is about; it may be corrected at any time, the pipeline does not depend on it. */
@Embeddable
public record OpportunityDetails(
        @Column(name = "titre") @Nullable String titre,

        @Column(name = "type") @Nullable TypeBien type,

        @Column(name = "description") String description,
        @Column(name = "montant_estime") BigDecimal montantEstime,
        @Column(name = "architecte_id") @Nullable UUID architecteId,

        @Column(name = "date_cloture_attendue") @Nullable LocalDate dateClotureAttendue) {

    private static final int CENTIMES = 2;

    /** The same amount is the same value, however it was written. */
    public OpportunityDetails {
        montantEstime = montantEstime.setScale(CENTIMES, RoundingMode.UNNECESSARY);
        if (montantEstime.signum() <= 0) {
            throw new IllegalArgumentException("an amount is more than nothing");
        }
    }

    /** The contact's architect, where none was named. */
    public OpportunityDetails withArchitecteIfNone(@Nullable UUID preset) {
        return architecteId != null
                ? this
                : new OpportunityDetails(titre, type, description, montantEstime, preset, dateClotureAttendue);
    }
}
