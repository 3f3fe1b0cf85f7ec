package ma.parcours.events.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A book of the contacts' deposits, kept by somebody who hears the contacts' events in whatever order and however often.
 *
 * <p>Types and fields that it does not know it passes over: more of both come in time. It counts what it could not read.
 */
public final class Ledger {

    private static final String DEPOSIT = "parcours.contact.AcompteRecu.v1";
    private static final Set<String> KNOWN = Set.of(
            DEPOSIT,
            "parcours.contact.ContactPerdu.v1",
            "parcours.contact.ContactModifie.v1",
            "parcours.contact.PromotionConfirmee.v1",
            "parcours.contact.PromotionRefusee.v1");

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,12}\\.[0-9]{2}");

    private final Map<String, Account> accounts = new HashMap<>();
    private final Set<String> heard = new HashSet<>();
    private int unreadable;

    public void take(ConsumerRecord<String, String> message) {
        Optional<CloudEvent> event = CloudEvent.in(message);
        if (event.isEmpty()) {
            unreadable++;
        }
        event.filter(each -> KNOWN.contains(each.type())).ifPresent(this::takeKnown);
    }

    public Optional<Account> of(String contact) {
        return Optional.ofNullable(accounts.get(contact));
    }

    public int unreadable() {
        return unreadable;
    }

    private void takeKnown(CloudEvent event) {
        if (!isWhole(event)) {
            unreadable++;
        } else if (heard.add(event.id())) {
            enter(event);
        }
    }

    private void enter(CloudEvent event) {
        JsonNode contact = event.data().path("contact");
        Account account = accounts.getOrDefault(event.subject(), Account.NEW)
                .seen(contact.path("version").asLong(), contact.path("status").asText());
        accounts.put(event.subject(), event.type().equals(DEPOSIT) ? deposited(account, event) : account);
    }

    /** The amount is text, so that nobody's floating point comes near it. */
    private static Account deposited(Account account, CloudEvent event) {
        JsonNode payment = event.data().path("payment");
        return account.deposited(
                payment.path("paymentId").asText(),
                new BigDecimal(payment.path("montant").asText()));
    }

    private static boolean isWhole(CloudEvent event) {
        JsonNode data = event.data();
        boolean contact = data.at("/contact/version").isIntegralNumber()
                && data.at("/contact/status").isTextual();
        boolean payment = data.at("/payment/paymentId").isTextual()
                && AMOUNT.matcher(data.at("/payment/montant").asText()).matches();
        return contact && (payment || !event.type().equals(DEPOSIT));
    }
}
