package ma.parcours.contact.rest;

import jakarta.validation.constraints.NotNull;
import ma.parcours.contact.Loss;
import ma.parcours.contact.Raison;
import ma.parcours.rest.json.LongText;
import ma.parcours.rest.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Why a contact is given up. */
public record MarkLostRequest(
        @NotNull Raison raison, @LongText @Nullable String commentaire) {

    Loss loss() {
        if (raison == Raison.AUTRE && commentaire == null) {
            throw InvalidRequest.because("commentaire", "commentaire-requis");
        }
        return new Loss(raison, commentaire);
    }
}
