package ma.parcours.reconciliation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ma.parcours.eligibility.Eligibility;
import org.jspecify.annotations.Nullable;

/** What was told last of each contact, and the eligibilities that are made from it. Each method is part of its caller's transaction. */
@ApplicationScoped
class NewestTold implements PanacheRepositoryBase<Eligibility, UUID> {

    /** Never goes back behind what the service has been told in the meantime, and leaves alone what is right. */
    private static final String MERGE = """
            with newest as (
              select distinct on (contact_id) contact_id, version, data -> 'contact' as snapshot
              from told_event where topic = 'contact' and contact_id > :after
              order by contact_id, version desc limit :atMost
            ), merged as (
              insert into eligibility as known
                (contact_id, version, status, unlock_id, nom, telephone, ville, type_bien, architecte_id)
              select contact_id, version, told.status, told."unlockId", told.nom, told.telephone, told.ville,
                told."typeBien", told."architecteId"
              from newest cross join lateral jsonb_to_record(snapshot) as told
                (status text, "unlockId" uuid, nom text, telephone text, ville text, "typeBien" text, "architecteId" uuid)
              order by contact_id
              on conflict (contact_id) do update set
                version = excluded.version, status = excluded.status, unlock_id = excluded.unlock_id,
                nom = excluded.nom, telephone = excluded.telephone, ville = excluded.ville,
                type_bien = excluded.type_bien, architecte_id = excluded.architecte_id
              where excluded.version >= known.version and
                (excluded.version, excluded.status, excluded.unlock_id, excluded.nom, excluded.telephone,
                 excluded.ville, excluded.type_bien, excluded.architecte_id) is distinct from
                (known.version, known.status, known.unlock_id, known.nom, known.telephone,
                 known.ville, known.type_bien, known.architecte_id)
              returning 1
            )
            select (select cast(contact_id as text) from newest order by contact_id desc limit 1),
              (select count(*) from merged)
            """;

    private static final String SUSPECTS = """
            select cast(contact_id as text), version from eligibility known
            where not exists (select from told_event told
              where told.topic = 'contact' and told.contact_id = known.contact_id and told.version >= known.version)
            """;

    /** One that has changed since it was suspected was told of after all. */
    private static final String REMOVE = """
            delete from eligibility known
            using jsonb_to_recordset(cast(cast(:suspects as text) as jsonb)) as suspect (contact_id uuid, version bigint)
            where known.contact_id = suspect.contact_id and known.version = suspect.version
              and not exists (select from told_event told
                where told.topic = 'contact' and told.contact_id = known.contact_id and told.version >= known.version)
            """;

    /** Makes the eligibilities of the next contacts what was told last of them. */
    Uni<Merged> merge(UUID after, int atMost) {
        return getSession()
                .chain(session -> session.createNativeQuery(MERGE, Object[].class)
                        .setParameter("after", after)
                        .setParameter("atMost", atMost)
                        .getSingleResult())
                .map(row -> new Merged((String) row[0], ((Number) row[1]).longValue()));
    }

    /** Those at a version that was not told up to where the topic was read: too new for that, or made up. */
    Uni<List<Suspect>> suspects() {
        return getSession()
                .chain(session ->
                        session.createNativeQuery(SUSPECTS, Object[].class).getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new Suspect((String) row[0], ((Number) row[1]).longValue()))
                        .toList());
    }

    /** Removes those that were suspected before the topic was read to its end, and are still told of by nobody. */
    Uni<Integer> remove(List<Suspect> suspects) {
        String rows = new JsonArray(suspects.stream().map(Suspect::json).toList()).encode();
        return getSession()
                .chain(session -> session.createNativeQuery(REMOVE)
                        .setParameter("suspects", rows)
                        .executeUpdate());
    }

    /**
     * What came of a slice.
     *
     * @param last the last contact of it; null when there was none left
     * @param changed how many were not as they were told
     */
    record Merged(@Nullable String last, long changed) {

        boolean hasMore() {
            return last != null;
        }

        UUID lastContact() {
            return UUID.fromString(Objects.requireNonNull(last));
        }
    }

    /** An eligibility at a version that nobody may have told. */
    record Suspect(String contactId, long version) {

        JsonObject json() {
            return new JsonObject().put("contact_id", contactId).put("version", version);
        }
    }
}
