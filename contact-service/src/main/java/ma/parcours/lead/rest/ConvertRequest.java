package ma.parcours.lead.rest;

import java.util.UUID;
import ma.parcours.architect.ArchitectId;
import org.jspecify.annotations.Nullable;

/** To whom the new contact is assigned, if that is known already. */
public record ConvertRequest(@Nullable UUID architecteId) {

    @Nullable
    ArchitectId architect() {
        return architecteId == null ? null : new ArchitectId(architecteId);
    }
}
