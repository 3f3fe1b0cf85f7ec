package ma.parcours.contact.rest;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import ma.parcours.payment.Deposit;
import ma.parcours.payment.Methode;
import ma.parcours.rest.json.Amount;
import ma.parcours.rest.json.LongText;
import ma.parcours.rest.json.Text;
import org.jspecify.annotations.Nullable;

/** A deposit as somebody reports it; without a date it was paid today. */
public record AcompteRecuRequest(
        @NotNull @Amount BigDecimal montant,
        @NotNull Methode methode,
        @NotInTheFuture @Nullable LocalDate date,
        @Text @Nullable String reference,
        @LongText @Nullable String description) {

    Deposit deposit(LocalDate today) {
        return new Deposit(montant, methode, Objects.requireNonNullElse(date, today), reference, description);
    }
}
