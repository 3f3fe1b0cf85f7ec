package ma.parcours.payment.usecase;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import ma.parcours.payment.Unlock;

/** The rights to open an opportunity that were ever issued. */
@ApplicationScoped
public class Unlocks implements PanacheRepositoryBase<Unlock, UUID> {}
