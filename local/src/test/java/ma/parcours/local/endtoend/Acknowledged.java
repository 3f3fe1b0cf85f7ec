package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ma.parcours.local.proof.Sql;
import ma.parcours.local.stack.Service;

/** What the services said they had done; from then on it must be there, once. */
final class Acknowledged {

    private final Map<String, String> contactByLead = new ConcurrentHashMap<>();
    private final Set<String> leads = ConcurrentHashMap.newKeySet();
    private final Set<String> payers = ConcurrentHashMap.newKeySet();
    private final Map<String, String> opportunityByContact = new ConcurrentHashMap<>();

    void lead(String lead) {
        leads.add(lead);
    }

    void contact(String lead, String contact) {
        contactByLead.put(lead, contact);
    }

    void deposit(String contact) {
        payers.add(contact);
    }

    void opportunity(String contact, String opportunity) {
        opportunityByContact.put(contact, opportunity);
    }

    int conversions() {
        return opportunityByContact.size();
    }

    void assertAllThereOnce(RunningSystem system) throws SQLException {
        var contacts = new Sql(system, Service.CONTACT);
        var opportunities = new Sql(system, Service.OPPORTUNITY);
        assertThat(contacts.rows("select id from lead")).as("leads").containsAll(leads);
        assertThat(contacts.map("select lead_id, id from contact where lead_id is not null"))
                .as("contacts by lead")
                .containsAllEntriesOf(contactByLead);
        var payments = contacts.map("select contact_id, count(*) from payment group by contact_id");
        assertThat(payments).as("payments").containsKeys(payers.toArray(String[]::new));
        assertThat(contactByLead.values().stream().map(contact -> payments.getOrDefault(contact, "0")))
                .as("payments of each contact")
                .isSubsetOf("0", "1");
        assertThat(opportunities.map("select contact_id, id from opportunity where promotion = 'confirmee'"))
                .as("confirmed opportunities by contact")
                .containsAllEntriesOf(opportunityByContact);
    }
}
