package ma.parcours.architect.usecase;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ma.parcours.architect.Architect;
import ma.parcours.contact.ContactRefusal.UnknownArchitect;
import ma.parcours.contact.Refused;
import org.jspecify.annotations.Nullable;

/** The architects to choose from. */
@ApplicationScoped
public class Architects implements PanacheRepositoryBase<Architect, UUID> {

    /** Fails with a refusal if the id is nobody's; no id at all is fine. */
    public Uni<Void> mustExist(@Nullable UUID id) {
        return id == null
                ? Uni.createFrom().voidItem()
                : findById(id)
                        .onItem()
                        .ifNull()
                        .failWith(() -> new Refused(new UnknownArchitect()))
                        .replaceWithVoid();
    }

    Uni<List<Architect>> byName() {
        return list("order by nom, id");
    }
}
