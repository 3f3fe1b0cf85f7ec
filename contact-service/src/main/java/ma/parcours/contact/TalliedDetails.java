package ma.parcours.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What contacts are counted by of all that describes them. */
@Embeddable
public record TalliedDetails(
        @Column(name = "type_bien") @Nullable TypeBien typeBien,

        @Column(name = "architecte_id") @Nullable UUID architecteId) {}
