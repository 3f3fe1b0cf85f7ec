package ma.parcours.payment.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ma.parcours.payment.Deposit;
import ma.parcours.payment.Methode;
import ma.parcours.payment.Payment;
import org.jspecify.annotations.Nullable;

/** A deposit as it is answered. */
public record PaymentView(
        UUID id,
        BigDecimal montant,
        String devise,
        Methode methode,
        LocalDate date,
        @Nullable String reference,
        @Nullable String description,
        Instant createdAt,
        String createdBy) {

    static PaymentView of(Payment payment) {
        Deposit deposit = payment.deposit();
        return new PaymentView(
                payment.id().value(),
                deposit.montant(),
                payment.devise(),
                deposit.methode(),
                deposit.date(),
                deposit.reference(),
                deposit.description(),
                payment.createdAt(),
                payment.createdBy());
    }
}
