package ma.parcours.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was paid, how and when; the amount is exact, in centimes, and more than nothing. */
@Embeddable
public record Deposit(
        @Column(name = "montant") BigDecimal montant,

        @Column(name = "methode") Methode methode,

        @Column(name = "date") LocalDate date,
        @Column(name = "reference") @Nullable String reference,
        @Column(name = "description") @Nullable String description) {

    public Deposit {
        montant = montant.setScale(2, RoundingMode.UNNECESSARY);
        if (montant.signum() <= 0) {
            throw new IllegalArgumentException("a deposit is more than nothing");
        }
    }
}
