package ma.parcours.testing;

import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import ma.parcours.events.ClientPromoted;
import ma.parcours.events.Ids;
import ma.parcours.events.OpportuniteModifiee;
import ma.parcours.events.OpportunitySnapshot;
import ma.parcours.events.PipelineStageChanged;

/** The other service, as far as this one hears of it. */
public final class OpportunityService {

    private final OpportunityTopic topic = new OpportunityTopic();

    /** Opens an opportunity and waits until the contact is a client. */
    public void open(String contact, UUID unlock) {
        topic.send(Ids.next(), promoted(contact, unlock));
        await().until(() -> Api.statusOf(contact).equals("client"));
    }

    public OpportunityTopic topic() {
        return topic;
    }

    public static ClientPromoted promoted(String contact, UUID unlock) {
        return promoted(contact, unlock, Ids.opportunityOf(unlock));
    }

    public static ClientPromoted promoted(String contact, UUID unlock, UUID opportunity) {
        return new ClientPromoted(unlock, opportunity, snapshot(contact, unlock, opportunity));
    }

    public static PipelineStageChanged moved(String contact, UUID unlock, String from, String to) {
        UUID opportunity = Ids.opportunityOf(unlock);
        return new PipelineStageChanged(
                opportunity, from, to, null, null, "karim", snapshot(contact, unlock, opportunity));
    }

    public static OpportuniteModifiee corrected(String contact, UUID unlock) {
        UUID opportunity = Ids.opportunityOf(unlock);
        return new OpportuniteModifiee(opportunity, "karim", snapshot(contact, unlock, opportunity));
    }

    private static OpportunitySnapshot snapshot(String contact, UUID unlock, UUID opportunity) {
        return new OpportunitySnapshot(
                opportunity,
                UUID.fromString(contact),
                unlock,
                0,
                "Amina",
                "+212612345678",
                "Rabat",
                "villa",
                null,
                null,
                "Une villa",
                new BigDecimal("450000.00"),
                "MAD",
                null,
                null,
                "acompte_recu",
                Instant.parse("2026-11-22T10:00:00Z"),
                "karim");
    }
}
