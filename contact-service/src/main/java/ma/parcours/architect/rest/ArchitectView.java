package ma.parcours.architect.rest;

import java.util.UUID;
import ma.parcours.architect.Architect;
import org.jspecify.annotations.Nullable;

/** An architect as answered. */
public record ArchitectView(UUID id, String nom, @Nullable String email) {

    static ArchitectView of(Architect architect) {
        return new ArchitectView(architect.id().value(), architect.nom(), architect.email());
    }
}
