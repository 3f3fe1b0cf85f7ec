package ma.parcours.rest.retry;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import ma.parcours.events.outbox.Transactions;
import org.jboss.logging.Logger;

/** Forgets keys under which nobody asks any more. */
@ApplicationScoped
class OldKeys {

    private static final Logger LOG = Logger.getLogger(OldKeys.class);

    private final Transactions transactions;
    private final Retries retries;
    private final RetrySettings settings;

    OldKeys(Transactions transactions, Retries retries, RetrySettings settings) {
        this.transactions = transactions;
        this.retries = retries;
        this.settings = settings;
    }

    /** What fails now is done an hour later. */
    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return transactions
                .handling(() -> retries.forgetOlderThan(settings.keptFor()))
                .onFailure()
                .invoke(failure -> LOG.warnf("old idempotency keys stay for now: %s", failure.toString()))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }
}
