package ma.parcours.local.proof;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import ma.parcours.local.stack.Service;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/**
 * What holds between the two databases and Kafka: always, and when nothing is on its way any more. Each question is
 * answered with what contradicts it, so nothing is as it should be.
 */
public final class Invariants {

    public static final List<String> DEAD_LETTER_TOPICS = List.of(
            "parcours.contact.events.opportunity-service.dlq", "parcours.opportunity.events.contact-service.dlq");

    private static final String CONFIRMED = "select unlock_id, id from opportunity where promotion = 'confirmee'";
    private static final String USED = "select id, opportunity_id from unlock where state = 'used'";
    private static final String KNOWN = "select contact_id, version, status, unlock_id from eligibility";
    private static final String ACTUAL = "select id, version, status, open_unlock_id from contact";

    /** Of the entries that change a status, the one before a promotion is never a loss. */
    private static final String PROMOTED_WHILE_LOST = """
            select contact_id from (
              select contact_id, kind, lag(kind) over (partition by contact_id order by at, id) as before
              from timeline_entry
              where kind in ('contact_perdu', 'contact_reactive', 'client_promu')) as moves
            where kind = 'client_promu' and before = 'contact_perdu'
            """;

    private final String bootstrap;
    private final Sql contacts;
    private final Sql opportunities;

    public Invariants(Sources sources) {
        this.bootstrap = sources.bootstrap();
        this.contacts = new Sql(sources, Service.CONTACT);
        this.opportunities = new Sql(sources, Service.OPPORTUNITY);
    }

    /** At any moment, also in the middle of everything. */
    public List<String> brokenAlways() throws SQLException {
        var broken = new ArrayList<String>();
        named("unlock with several opportunities", doubledUnlocks(), broken);
        // The confirmed ones are asked for first: what is confirmed later does not matter.
        named(
                "confirmed opportunity whose unlock it did not use",
                unmatched(opportunities, CONFIRMED, contacts, USED),
                broken);
        named("contact promoted while it was lost", contacts.rows(PROMOTED_WHILE_LOST), broken);
        return broken;
    }

    /** When nothing is on its way any more. */
    public List<String> brokenAtRest() throws SQLException {
        var broken = new ArrayList<>(brokenAlways());
        named("in contact-service's outbox", contacts.rows("select type from outbox"), broken);
        named("in opportunity-service's outbox", opportunities.rows("select type from outbox"), broken);
        named("opportunity en_attente", pending(), broken);
        named("used unlock without its opportunity", unmatched(contacts, USED, opportunities, CONFIRMED), broken);
        named("contact that eligibility does not know so", unmatched(contacts, ACTUAL, opportunities, KNOWN), broken);
        named("eligibility of no such contact", unmatched(opportunities, KNOWN, contacts, ACTUAL), broken);
        return broken;
    }

    /** Records that a consumer gave up, by topic. */
    public Map<String, Long> deadLetters() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            var begins = offsets(admin, OffsetSpec.earliest());
            var ends = offsets(admin, OffsetSpec.latest());
            return DEAD_LETTER_TOPICS.stream()
                    .collect(Collectors.toMap(
                            topic -> topic,
                            topic -> Objects.requireNonNull(ends.get(topic))
                                    - Objects.requireNonNull(begins.get(topic))));
        }
    }

    private static Map<String, Long> offsets(Admin admin, OffsetSpec which)
            throws ExecutionException, InterruptedException {
        var asked = DEAD_LETTER_TOPICS.stream()
                .collect(Collectors.toMap(topic -> new TopicPartition(topic, 0), topic -> which));
        return admin.listOffsets(asked).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().topic(),
                        entry -> entry.getValue().offset()));
    }

    private List<String> doubledUnlocks() throws SQLException {
        return opportunities.rows("select unlock_id from opportunity group by unlock_id having count(*) > 1");
    }

    private List<String> pending() throws SQLException {
        return opportunities.rows("select id from opportunity where promotion = 'en_attente'");
    }

    /** Rows of the first that have not their like in the second; there may be millions, so both are gone through once. */
    private static List<String> unmatched(Sql expected, String query, Sql all, String sameQuery) throws SQLException {
        try (var wanted = OrderedRows.of(expected, query);
                var found = OrderedRows.of(all, sameQuery)) {
            return wanted.unmatchedIn(found);
        }
    }

    private static void named(String what, List<String> found, List<String> broken) {
        found.stream().map(each -> what + ": " + each).forEach(broken::add);
    }
}
