package ma.parcours.events;

import static com.fasterxml.jackson.annotation.JsonFormat.Shape.STRING;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deposit as it was recorded.
 *
 * @param montant in {@code devise}, at most two decimals; on the wire a string, so that no reader turns it into a float
 */
public record PaymentSnapshot(
        UUID paymentId,
        @JsonFormat(shape = STRING) BigDecimal montant,
        String devise,
        String methode,
        LocalDate date,
        @Nullable String reference,
        @Nullable String description,
        @Nullable String createdBy) {

    public PaymentSnapshot {
        requireNonNull(paymentId, "paymentId");
        requireNonNull(montant, "montant");
        requireNonNull(devise, "devise");
        requireNonNull(methode, "methode");
        requireNonNull(date, "date");
    }
}
