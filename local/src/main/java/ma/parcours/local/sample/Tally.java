package ma.parcours.local.sample;

import java.util.concurrent.atomic.AtomicInteger;

/** How much has been loaded so far. */
final class Tally {

    private final AtomicInteger leads = new AtomicInteger();
    private final AtomicInteger contacts = new AtomicInteger();
    private final AtomicInteger opportunities = new AtomicInteger();

    void lead() {
        leads.incrementAndGet();
    }

    void contact() {
        contacts.incrementAndGet();
    }

    void opportunity() {
        opportunities.incrementAndGet();
    }

    @Override
    public String toString() {
        return "%d leads, %d contacts, %d opportunities".formatted(leads.get(), contacts.get(), opportunities.get());
    }
}
