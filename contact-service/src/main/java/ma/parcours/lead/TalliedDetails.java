package ma.parcours.lead;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import ma.parcours.contact.Source;
import ma.parcours.contact.TypeBien;
import org.jspecify.annotations.Nullable;

/** What leads are counted by of all that is known of them. */
@Embeddable
public record TalliedDetails(
        @Column(name = "source") @Nullable Source source,

        @Column(name = "priorite") Priorite priorite,

        @Column(name = "type_bien") @Nullable TypeBien typeBien) {}
