package ma.parcours.eligibility.usecase;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import ma.parcours.eligibility.ContactId;
import ma.parcours.eligibility.Eligibility;
import org.jspecify.annotations.Nullable;

/** The eligibilities of the contacts that were told of. */
@ApplicationScoped
public class Eligibilities implements PanacheRepositoryBase<Eligibility, UUID> {

    /** Rows are locked in the order of their ids, so that two replicas that were given the same contacts cannot deadlock. */
    private static final String UPSERT = """
            insert into eligibility as known
              (contact_id, version, status, unlock_id, nom, telephone, ville, type_bien, architecte_id)
            select contact_id, version, status, unlock_id, nom, telephone, ville, type_bien, architecte_id
            from jsonb_to_recordset(cast(cast(:told as text) as jsonb)) as told
              (contact_id uuid, version bigint, status text, unlock_id uuid,
               nom text, telephone text, ville text, type_bien text, architecte_id uuid)
            order by contact_id
            on conflict (contact_id) do update set
              version = excluded.version, status = excluded.status, unlock_id = excluded.unlock_id,
              nom = excluded.nom, telephone = excluded.telephone, ville = excluded.ville,
              type_bien = excluded.type_bien, architecte_id = excluded.architecte_id
            where excluded.version > known.version
            """;

    /** Null when nothing was told of the contact yet. */
    public Uni<@Nullable Eligibility> of(ContactId contact) {
        return findById(contact.value());
    }

    /** Applies those that are newer than what is known, in one statement; at most one for each contact. */
    public Uni<Void> apply(Collection<Eligibility> told) {
        String rows = new JsonArray(told.stream().map(Eligibilities::row).toList()).encode();
        return getSession()
                .chain(session -> session.createNativeQuery(UPSERT)
                        .setParameter("told", rows)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static JsonObject row(Eligibility told) {
        return new JsonObject()
                .put("contact_id", told.contactId().value().toString())
                .put("version", told.version())
                .put("status", told.status())
                .put(
                        "unlock_id",
                        told.openUnlock().map(id -> id.value().toString()).orElse(null))
                .put("nom", told.contact().nom())
                .put("telephone", told.contact().telephone())
                .put("ville", told.contact().ville())
                .put("type_bien", told.contact().typeBien())
                .put("architecte_id", told.architecte().map(UUID::toString).orElse(null));
    }
}
