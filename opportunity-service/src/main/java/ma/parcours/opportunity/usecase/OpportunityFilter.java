package ma.parcours.opportunity.usecase;

import java.util.Set;
import java.util.UUID;
import ma.parcours.eligibility.ContactId;
import ma.parcours.opportunity.PipelineStage;
import ma.parcours.rest.access.Sight;
import ma.parcours.rest.paging.Search;
import ma.parcours.rest.paging.Where;
import org.jspecify.annotations.Nullable;

/** Which opportunities are meant; an empty set means all that is seen, and {@code q} is looked for in title, name and phone. */
public record OpportunityFilter(
        Set<PipelineStage> stages,
        Set<UUID> architectes,
        Set<UUID> contacts,
        Set<String> villes,
        Set<String> typesBien,
        @Nullable String q,
        Sight sight) {

    public static OpportunityFilter of(ContactId contact, Sight sight) {
        return new OpportunityFilter(Set.of(), Set.of(), Set.of(contact.value()), Set.of(), Set.of(), null, sight);
    }

    /** The database counts by stage while it changes, and by nothing else. */
    public boolean isTallied() {
        return architectes.isEmpty()
                && contacts.isEmpty()
                && villes.isEmpty()
                && typesBien.isEmpty()
                && q == null
                && sight.equals(Sight.EVERYTHING);
    }

    public Where where() {
        Where filter = Where.everything()
                .in("pipelineStage", stages)
                .in("details.architecteId", architectes)
                .in("contactId", contacts)
                .in("contact.ville", villes)
                .in("contact.typeBien", typesBien);
        return Search.in(sight.within(filter, "details.architecteId"), q);
    }
}
