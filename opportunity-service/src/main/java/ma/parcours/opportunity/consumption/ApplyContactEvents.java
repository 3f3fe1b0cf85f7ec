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
import ma.parcours.events.ContactEvent;
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

    Uni<Void> all(List<ContactEvent> events) {
        Map<ContactId, Eligibility> newest = newest(events);
        return transactions.handling(() -> apply(newest.values(), events)).invoke(() -> news.arrived(newest.keySet()));
    }

    private Uni<Void> apply(Collection<Eligibility> newest, List<ContactEvent> events) {
        return eligibilities.apply(newest).chain(() -> outcomes.of(events));
    }

    private static Map<ContactId, Eligibility> newest(List<ContactEvent> events) {
        Map<ContactId, Eligibility> newest = new LinkedHashMap<>();
        for (ContactEvent event : events) {
            newest.merge(new ContactId(event.contactId()), Eligibility.of(event.contact()), Eligibility::orNewer);
        }
        return newest;
    }
}
