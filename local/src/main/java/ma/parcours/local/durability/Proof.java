package ma.parcours.local.durability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import ma.parcours.local.fault.Arena;
import ma.parcours.local.fault.EventTopics;
import ma.parcours.local.fault.People;
import ma.parcours.local.proof.Sql;
import ma.parcours.local.stack.Service;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Compares what was acknowledged with what is there, once everything is at rest. */
final class Proof {

    private final Ledger ledger;
    private final People people;
    private final Sql contacts;
    private final Sql opportunities;
    private final EventTopics topics;

    Proof(Arena arena, Ledger ledger) {
        this.ledger = ledger;
        this.people = arena.people();
        this.contacts = new Sql(arena, Service.CONTACT);
        this.opportunities = new Sql(arena, Service.OPPORTUNITY);
        this.topics = new EventTopics(arena.bootstrap());
    }

    /** What was acknowledged and is not there, or not as it was acknowledged. */
    List<String> lost() throws SQLException {
        var lost = new ArrayList<String>();
        var known = new HashSet<>(contacts.rows("select id from lead"));
        ledger.leads().forEach((lead, acknowledged) -> {
            // Leads are told nobody, so a backup has only those of its time.
            if (!known.contains(lead) && !people.forgot(acknowledged)) {
                lost.add("lead " + lead);
            }
        });
        var there = new HashSet<>(contacts.rows("select id from contact"));
        ledger.contactByLead().forEach((lead, contact) -> {
            if (!there.contains(contact)) {
                lost.add("contact %s of lead %s".formatted(contact, lead));
            }
        });
        ledger.walkIns().stream()
                .filter(contact -> !there.contains(contact))
                .map("contact "::concat)
                .forEach(lost::add);
        var payments = contacts.map("select contact_id, sum(montant) from payment group by contact_id");
        ledger.depositByContact().forEach((contact, montant) -> {
            var recorded = payments.get(contact);
            if (recorded == null || new BigDecimal(recorded).compareTo(montant) < 0) {
                lost.add("deposit of %s by contact %s, recorded is %s".formatted(montant, contact, recorded));
            }
        });
        missing(
                "opportunity",
                ledger.opportunityByContact(),
                "select contact_id, id from opportunity where promotion = 'confirmee'",
                lost);
        missing("stage", ledger.stageByOpportunity(), "select id, pipeline_stage from opportunity", lost);
        return lost;
    }

    /** Versions of contacts that were committed, and that lie on no topic. */
    List<String> neverTold() throws SQLException {
        var told = topics.read(EventTopics.CONTACT, EventTopics.PARTITIONS).stream()
                .map(each -> header(each, "ce_subject") + " " + header(each, "ce_aggregateversion"))
                .collect(Collectors.toSet());
        return contacts.map("select id, version from contact").entrySet().stream()
                .flatMap(contact -> LongStream.rangeClosed(0, Long.parseLong(contact.getValue()))
                        .mapToObj(version -> contact.getKey() + " " + version))
                .filter(version -> !told.contains(version))
                .map("contact and version "::concat)
                .toList();
    }

    /** What happened more than once. */
    List<String> doubled() throws SQLException {
        var doubled = new ArrayList<String>();
        twice(
                "contact of one lead",
                contacts,
                "select lead_id from contact where lead_id is not null group by 1",
                doubled);
        twice("payment of one contact", contacts, "select contact_id from payment group by 1", doubled);
        twice("opportunity of one unlock", opportunities, "select unlock_id from opportunity group by 1", doubled);
        twice(
                "opportunity of one contact",
                opportunities,
                "select contact_id from opportunity where promotion <> 'refusee' group by 1",
                doubled);
        twice("promotion in the timeline", contacts, """
                select contact_id from timeline_entry where kind = 'client_promu' group by 1""", doubled);
        twice("deposit in the timeline", contacts, """
                select contact_id from timeline_entry where kind = 'acompte_recu' group by 1""", doubled);
        return doubled;
    }

    BigDecimal recorded() throws SQLException {
        return new BigDecimal(
                contacts.rows("select coalesce(sum(montant), 0) from payment").get(0));
    }

    BigDecimal acknowledged() {
        return ledger.depositByContact().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Records that came once more under the id of an earlier one. */
    long republished() {
        return EventTopics.ALL.stream()
                .mapToLong(topic -> repeated(topics.read(topic, EventTopics.PARTITIONS)))
                .sum();
    }

    private static long repeated(List<ConsumerRecord<byte[], byte[]>> records) {
        Set<String> ids = new HashSet<>();
        return records.stream()
                .map(message -> header(message, "ce_id"))
                .filter(id -> !id.isEmpty() && !ids.add(id))
                .count();
    }

    private static String header(ConsumerRecord<byte[], byte[]> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    private void missing(String what, Map<String, String> expected, String query, List<String> lost)
            throws SQLException {
        var found = new HashMap<>(opportunities.map(query));
        expected.forEach((key, value) -> {
            if (!value.equals(found.get(key))) {
                lost.add("%s %s of %s, found %s".formatted(what, value, key, found.get(key)));
            }
        });
    }

    private static void twice(String what, Sql database, String query, List<String> doubled) throws SQLException {
        database.rows(query + " having count(*) > 1").forEach(id -> doubled.add(what + ": " + id));
    }
}
