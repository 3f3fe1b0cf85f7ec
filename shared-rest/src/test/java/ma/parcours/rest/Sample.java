package ma.parcours.rest;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import ma.parcours.rest.json.Amount;
import ma.parcours.rest.json.LongText;
import ma.parcours.rest.json.Phone;
import ma.parcours.rest.json.Text;
import org.jspecify.annotations.Nullable;

/** A body with a field of every type. */
public record Sample(
        @NotNull @Text String nom,
        @Nullable @LongText String notes,
        @NotNull @Amount BigDecimal montant,
        @Nullable Integer quantite,
        @Nullable Boolean urgent,
        @Nullable UUID architecteId,
        @Nullable LocalDate date,
        @Nullable Colour couleur,
        @Nullable @Phone String telephone) {}
