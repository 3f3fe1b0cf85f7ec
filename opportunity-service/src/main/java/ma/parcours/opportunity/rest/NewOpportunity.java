package ma.parcours.opportunity.rest;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import ma.parcours.opportunity.OpportunityDetails;
import ma.parcours.opportunity.TypeBien;
import ma.parcours.rest.json.Amount;
import ma.parcours.rest.json.LongText;
import ma.parcours.rest.json.Text;
import org.jspecify.annotations.Nullable;

/** What it takes to open an opportunity; no architect means the contact's. */
public record NewOpportunity(
        @Text @Nullable String titre,
        @Nullable TypeBien type,
        @NotNull @LongText String description,
        @NotNull @Amount BigDecimal montantEstime,
        @Nullable UUID architecteId,
        @Nullable LocalDate dateClotureAttendue) {

    OpportunityDetails details() {
        return new OpportunityDetails(titre, type, description, montantEstime, architecteId, dateClotureAttendue);
    }
}
