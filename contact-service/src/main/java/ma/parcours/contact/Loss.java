package ma.parcours.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Why a contact was lost; "autre" says what it was. */
@Embeddable
public record Loss(
        @Column(name = "raison") Raison raison,

        @Column(name = "commentaire") @Nullable String commentaire) {

    public Loss {
        if (raison == Raison.AUTRE && (commentaire == null || commentaire.isBlank())) {
            throw new IllegalArgumentException("raison autre needs a commentaire");
        }
    }
}
