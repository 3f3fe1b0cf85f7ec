package ma.parcours.opportunity.consumption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.parcours.eligibility.ContactId;
import ma.parcours.eligibility.Eligibility;
import ma.parcours.eligibility.usecase.Eligibilities;
import ma.parcours.events.ContactSnapshot;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.opportunity.usecase.News;

/** One transaction for a batch: the newest of what was told of each contact, and contact-service's answers. */
@ApplicationScoped
class ApplyContactEvents {

    private final Transactions transactions;
    private final Eligibilities eligibilities;
    private final ApplyOutcomes outcomes;
    private final News news;

    ApplyContactEvents(Transactions transactions, Eligibilities eligibilities, ApplyOutcomes outcomes, News news) {
        this.transactions = transactions;
        this.eligibilities = eligibilities;
        this.outcomes = outcomes;
        this.news = news;
    }

    Uni<Void> all(List<Told> told) {
        Map<ContactId, Eligibility> newest = newest(told);
        return transactions.handling(() -> apply(newest.values(), told)).invoke(() -> news.arrived(newest.keySet()));
    }

    private Uni<Void> apply(Collection<Eligibility> newest, List<Told> told) {
        return eligibilities.apply(newest).chain(() -> outcomes.of(told));
    }

    private static Map<ContactId, Eligibility> newest(List<Told> told) {
        Map<ContactId, Eligibility> newest = new LinkedHashMap<>();
        for (Told each : told) {
            ContactSnapshot contact = each.contact();
            newest.compute(
                    new ContactId(contact.contactId()),
                    (id, known) -> known == null || known.supersededBy(contact) ? Eligibility.of(contact) : known);
        }
        return newest;
    }
}
