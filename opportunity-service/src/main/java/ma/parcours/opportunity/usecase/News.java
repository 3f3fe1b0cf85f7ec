package ma.parcours.opportunity.usecase;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import ma.parcours.eligibility.ContactId;

/**
 * Lets requests wait for what contact-service has to say of a contact, without a connection or a thread meanwhile.
 *
 * <p>Whoever waits is woken when this replica has applied something about the contact, and looks now and then for what
 * another replica has applied.
 */
@ApplicationScoped
public class News {

    private final Map<ContactId, Set<UniEmitter<? super Void>>> waiting = new ConcurrentHashMap<>();
    private final Duration look;

    News(OpportunitySettings settings) {
        this.look = settings.patience().look();
    }

    /** Looks until it sees enough or the patience is over; answers what it saw last. Each look opens its own session. */
    public <T> Uni<T> await(ContactId contact, Duration patience, Supplier<Uni<T>> see, Predicate<T> enough) {
        long end = System.nanoTime() + patience.toNanos();
        return seeUntil(end, contact, see, enough);
    }

    /** To be called when what was applied is committed. */
    public void arrived(Collection<ContactId> contacts) {
        contacts.forEach(contact -> waiting.getOrDefault(contact, Set.of()).forEach(emitter -> emitter.complete(null)));
    }

    private <T> Uni<T> seeUntil(long end, ContactId contact, Supplier<Uni<T>> see, Predicate<T> enough) {
        return see.get()
                .chain(seen -> enough.test(seen) || System.nanoTime() >= end
                        ? Uni.createFrom().item(seen)
                        : wake(contact).chain(() -> seeUntil(end, contact, see, enough)));
    }

    /** On the Vert.x context of the caller, as Hibernate Reactive asks. */
    private Uni<Void> wake(ContactId contact) {
        var here = MutinyHelper.executor(Vertx.currentContext());
        return Uni.createFrom()
                .<Void>emitter(emitter -> enter(contact, emitter))
                .ifNoItem()
                .after(look)
                .recoverWithUni(Uni.createFrom().voidItem())
                .emitOn(here);
    }

    private void enter(ContactId contact, UniEmitter<? super Void> emitter) {
        waiting.computeIfAbsent(contact, first -> ConcurrentHashMap.newKeySet()).add(emitter);
        emitter.onTermination(() -> leave(contact, emitter));
    }

    private void leave(ContactId contact, UniEmitter<? super Void> emitter) {
        waiting.computeIfPresent(contact, (id, all) -> {
            all.remove(emitter);
            return all.isEmpty() ? null : all;
        });
    }
}
