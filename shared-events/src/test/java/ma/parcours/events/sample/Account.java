package ma.parcours.events.sample;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one contact has paid, and where it stands.
 *
 * @param version of the contact, as of the newest that was told
 * @param deposits amounts by payment
 * @param rights how many opportunities the deposits gave a right to, cancelled ones included
 */
public record Account(long version, String status, Map<String, BigDecimal> deposits, int rights) {

    static final Account NEW = new Account(-1, "", Map.of(), 0);

    public Account {
        deposits = Map.copyOf(deposits);
    }

    public BigDecimal paid() {
        return deposits.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Only a newer version counts: after a fault an older one may be told behind it. */
    Account seen(long toldVersion, String toldStatus) {
        return toldVersion > version ? new Account(toldVersion, toldStatus, deposits, rights) : this;
    }

    /** A contact that was lost and came back has a new right for a payment that is counted already. */
    Account deposited(String payment, BigDecimal amount) {
        Map<String, BigDecimal> more = new TreeMap<>(deposits);
        more.put(payment, amount);
        return new Account(version, status, more, rights + 1);
    }
}
