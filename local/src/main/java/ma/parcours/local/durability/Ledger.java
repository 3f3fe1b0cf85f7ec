package ma.parcours.local.durability;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the services acknowledged; from then on it must be there, once. */
final class Ledger {

    private final Map<String, Long> leads = new ConcurrentHashMap<>();
    private final Map<String, String> contactByLead = new ConcurrentHashMap<>();
    private final Set<String> walkIns = ConcurrentHashMap.newKeySet();
    private final Map<String, BigDecimal> depositByContact = new ConcurrentHashMap<>();
    private final Map<String, String> opportunityByContact = new ConcurrentHashMap<>();
    private final Map<String, String> stageByOpportunity = new ConcurrentHashMap<>();

    void lead(String lead) {
        leads.put(lead, System.nanoTime());
    }

    void contact(String lead, String contact) {
        contactByLead.put(lead, contact);
    }

    void walkIn(String contact) {
        walkIns.add(contact);
    }

    void deposit(String contact, BigDecimal montant) {
        depositByContact.put(contact, montant);
    }

    void opportunity(String contact, String opportunity) {
        opportunityByContact.put(contact, opportunity);
    }

    void stage(String opportunity, String stage) {
        stageByOpportunity.put(opportunity, stage);
    }

    /** And when each was acknowledged, as a moment of {@link System#nanoTime}. */
    Map<String, Long> leads() {
        return Map.copyOf(leads);
    }

    Map<String, String> contactByLead() {
        return Map.copyOf(contactByLead);
    }

    /** Contacts without a lead. */
    Set<String> walkIns() {
        return Set.copyOf(walkIns);
    }

    Map<String, BigDecimal> depositByContact() {
        return Map.copyOf(depositByContact);
    }

    Map<String, String> opportunityByContact() {
        return Map.copyOf(opportunityByContact);
    }

    Map<String, String> stageByOpportunity() {
        return Map.copyOf(stageByOpportunity);
    }

    int contacts() {
        return contactByLead.size() + walkIns.size();
    }

    int writes() {
        return leads.size()
                + contacts()
                + depositByContact.size()
                + opportunityByContact.size()
                + stageByOpportunity.size();
    }
}
