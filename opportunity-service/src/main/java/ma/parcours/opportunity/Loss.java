package ma.parcours.opportunity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Why an opportunity was lost; "autre" says what it was. */
@Embeddable
public record Loss(
        @Column(name = "raison") Raison raison,

        @Column(name = "commentaire") @Nullable String commentaire) {

    static final Loss CONTACT_PERDU = new Loss(Raison.CONTACT_PERDU, null);

    public Loss {
        if (raison == Raison.AUTRE && (commentaire == null || commentaire.isBlank())) {
            throw new IllegalArgumentException("raison autre needs a commentaire");
        }
    }
}
