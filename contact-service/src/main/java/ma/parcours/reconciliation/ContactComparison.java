package ma.parcours.reconciliation;

import static ma.parcours.events.EventType.CLIENT_PROMOTED;
import static ma.parcours.reconciliation.ContactDivergence.CONTACT_NEVER_TOLD;
import static ma.parcours.reconciliation.ContactDivergence.MOVE_NOT_IN_TIMELINE;
import static ma.parcours.reconciliation.ContactDivergence.PROMOTION_UNANSWERED;
import static ma.parcours.reconciliation.ContactDivergence.UNLOCK_NEVER_TOLD;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import ma.parcours.code.Codes;
import ma.parcours.contact.ContactId;
import ma.parcours.contact.usecase.TellAgain;
import ma.parcours.payment.UnlockId;
import ma.parcours.promotion.consumption.ApplyOpportunityEvent;
import ma.parcours.rest.operation.CurrentRun;
import ma.parcours.rest.operation.Divergence;
import ma.parcours.rest.operation.reconciliation.Comparison;
import ma.parcours.rest.operation.told.ToldEvent;
import ma.parcours.rest.operation.told.ToldEvents;
import ma.parcours.rest.operation.told.TopicReading;

/**
 * What contacts, deposits and unlocks must agree with, and what is done where they do not: what nobody was told is told,
 * and what was not heard is heard again. Where money or a decision differs people must look, so that is only named.
 */
@ApplicationScoped
class ContactComparison implements Comparison {

    private final TellAgain tellAgain;
    private final ToldEvents told;
    private final ApplyOpportunityEvent apply;

    ContactComparison(TellAgain tellAgain, ToldEvents told, ApplyOpportunityEvent apply) {
        this.tellAgain = tellAgain;
        this.told = told;
        this.apply = apply;
    }

    @Override
    public List<String> kinds() {
        return Codes.of(ContactDivergence.class);
    }

    @Override
    public Uni<Void> repair(CurrentRun run, TopicReading reading, List<Divergence> found) {
        return run.steps(
                        Divergence.ids(found, UNLOCK_NEVER_TOLD),
                        some -> each(some, unlock -> tellAgain.deposit(new UnlockId(unlock))))
                .chain(() -> run.steps(
                        Divergence.ids(found, CONTACT_NEVER_TOLD),
                        some -> each(some, contact -> tellAgain.present(new ContactId(contact)))))
                .chain(() -> run.steps(
                        Divergence.ids(found, PROMOTION_UNANSWERED),
                        some -> told.aboutOpportunities(some, CLIENT_PROMOTED).chain(this::hear)))
                .chain(() -> run.steps(
                        Divergence.ids(found, MOVE_NOT_IN_TIMELINE),
                        some -> told.withIds(some).chain(this::hear)));
    }

    private Uni<Void> hear(List<ToldEvent> events) {
        return each(events, each -> apply.effect(each.event(), each.document()));
    }

    private static <E> Uni<Void> each(List<E> all, Function<E, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .onItem()
                .ignoreAsUni();
    }
}
