package ma.parcours.reconciliation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import ma.parcours.rest.operation.CurrentRun;
import ma.parcours.rest.operation.OperationSettings;
import ma.parcours.rest.operation.told.Listener;
import ma.parcours.rest.operation.told.TopicReading;

/**
 * Makes all eligibilities what was told last of their contacts, while the service goes on being told.
 *
 * <p>A row at a version that nobody has told would refuse all that is told up to that version: it has to go. It is told
 * from one that is too new by reading on: whatever the service has applied by then lies on the topic.
 */
@ApplicationScoped
class MakeEligibilityAsTold {

    private final NewestTold newest;
    private final int atMost;

    MakeEligibilityAsTold(NewestTold newest, OperationSettings settings) {
        this.newest = newest;
        this.atMost = settings.slice();
    }

    Uni<Void> in(CurrentRun run, TopicReading reading) {
        return run.step(newest::suspects)
                .chain(suspects -> reading.readOn(Listener.NOBODY).chain(() -> remove(run, suspects)))
                .chain(() -> mergeAll(run));
    }

    private Uni<Void> remove(CurrentRun run, List<NewestTold.Suspect> suspects) {
        return run.steps(
                suspects,
                some -> newest.remove(some)
                        .invoke(removed -> run.count("removed", removed))
                        .replaceWithVoid());
    }

    private Uni<Void> mergeAll(CurrentRun run) {
        return Multi.createBy()
                .repeating()
                .uni(Place::new, place -> mergeNext(run, place))
                .whilst(NewestTold.Merged::hasMore)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<NewestTold.Merged> mergeNext(CurrentRun run, Place place) {
        return run.step(() -> newest.merge(place.lastContact, atMost))
                .invoke(merged -> run.count("changed", merged.changed()))
                .invoke(place::advance);
    }

    /** How far the contacts have been gone through, by their ids. */
    private static final class Place {

        private UUID lastContact = new UUID(0, 0);

        void advance(NewestTold.Merged merged) {
            if (merged.hasMore()) {
                lastContact = merged.lastContact();
            }
        }
    }
}
