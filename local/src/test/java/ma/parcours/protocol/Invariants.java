package ma.parcours.protocol;

import java.util.UUID;
import ma.parcours.opportunity.Opportunity;
import ma.parcours.opportunity.PipelineStage;
import ma.parcours.opportunity.Promotion;
import ma.parcours.payment.OpportunityId;
import ma.parcours.payment.Unlock;
import ma.parcours.payment.UnlockState;

/** What must be true: in every state, and, more, whenever nothing is under way. */
final class Invariants {

    private Invariants() {}

    static void holdNow(World world) {
        world.opportunities().opportunities().forEach((id, opportunity) -> {
            if (opportunity.promotion() == Promotion.CONFIRMEE) {
                require(isUsedBy(world, opportunity, id), "a confirmed opportunity whose unlock it did not use");
            }
            if (opportunity.promotion() == Promotion.REFUSEE) {
                require(opportunity.pipelineStage() == PipelineStage.PERDUE, "a refused opportunity that is open");
            }
        });
        long unlocks = world.opportunities().opportunities().values().stream()
                .map(Opportunity::unlock)
                .distinct()
                .count();
        require(unlocks == world.opportunities().opportunities().size(), "two opportunities of one unlock");
    }

    static void holdAtRest(World world) {
        holdNow(world);
        require(!world.opportunities().hasPending(), "an opportunity that waits for ever");
        world.contacts().unlocks().values().stream()
                .filter(unlock -> unlock.state() == UnlockState.USED)
                .forEach(unlock -> require(hasItsOpportunity(world, unlock), "a used unlock without its opportunity"));
        require(
                world.opportunities().agreesWith(world.contacts().snapshot()),
                "what is known of the contact is not what it is");
    }

    private static boolean isUsedBy(World world, Opportunity opportunity, UUID id) {
        return world.contacts()
                .unlock(opportunity.unlock().value())
                .filter(unlock -> unlock.isUsedBy(new OpportunityId(id)))
                .isPresent();
    }

    private static boolean hasItsOpportunity(World world, Unlock unlock) {
        return unlock.opportunity()
                .map(id -> world.opportunities().opportunities().get(id.value()))
                .filter(opportunity -> opportunity.promotion() == Promotion.CONFIRMEE)
                .isPresent();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new Violation(otherwise);
        }
    }
}
