package ma.parcours.protocol;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ma.parcours.events.ClientPromoted;
import ma.parcours.events.ContactEvent;
import ma.parcours.events.PromotionConfirmee;
import ma.parcours.events.PromotionRefusee;

/** Both services, what is between them, and how the run came to be: a state of the search. */
final class World {

    private static final int ROUNDS_TO_REST = 100;

    private final Map<Step, Integer> taken = new EnumMap<>(Step.class);
    private final Set<SafetyPiece> missing;
    private final Channel fromContacts = new Channel();
    private final Channel fromOpportunities = new Channel();
    private final ContactSide contacts;
    private final OpportunitySide opportunities;

    private World(Set<SafetyPiece> missing) {
        this.missing = missing;
        contacts = new ContactSide(fromContacts, missing);
        opportunities = new OpportunitySide(fromOpportunities, missing);
    }

    /** The state that these steps lead to from the beginning: a contact whose need is known. */
    static World after(List<Step> steps, Set<SafetyPiece> missing) {
        World world = new World(missing);
        steps.forEach(world::take);
        return world;
    }

    Stream<Step> possibleSteps(Story story) {
        return Stream.of(Step.values())
                .filter(step -> story.hasRoomFor(step, taken))
                .filter(step -> step.isPossible(this));
    }

    /** Nobody does anything any more and nothing breaks: the services work off what is left. */
    void comeToRest() {
        for (int round = 0; round < ROUNDS_TO_REST; round++) {
            Step next = Stream.of(
                            Step.PUBLISH_CONTACT,
                            Step.PUBLISH_OPPORTUNITY,
                            Step.CONSUME_CONTACT,
                            Step.CONSUME_OPPORTUNITY)
                    .filter(step -> step.isPossible(this))
                    .findFirst()
                    .orElse(null);
            if (next != null) {
                next.take(this);
            } else if (!missing.contains(SafetyPiece.WATCHDOG) && opportunities.hasPending()) {
                opportunities.askAgain();
            } else {
                return;
            }
        }
        throw new Violation("the services never come to rest");
    }

    ContactSide contacts() {
        return contacts;
    }

    OpportunitySide opportunities() {
        return opportunities;
    }

    Channel fromContacts() {
        return fromContacts;
    }

    Channel fromOpportunities() {
        return fromOpportunities;
    }

    void consumeContact() {
        opportunities.apply((ContactEvent) fromContacts.next().event());
        fromContacts.commitOffset();
    }

    void consumeOpportunity() {
        contacts.decide((ClientPromoted) fromOpportunities.next().event());
        fromOpportunities.commitOffset();
    }

    void crashContactConsumer() {
        if (missing.contains(SafetyPiece.COMMIT_AFTER_EFFECT)) {
            fromContacts.commitOffset();
        } else {
            opportunities.apply((ContactEvent) fromContacts.next().event());
        }
    }

    void crashOpportunityConsumer() {
        if (missing.contains(SafetyPiece.COMMIT_AFTER_EFFECT)) {
            fromOpportunities.commitOffset();
        } else {
            contacts.decide((ClientPromoted) fromOpportunities.next().event());
        }
    }

    void crashContactRelay() {
        crash(fromContacts);
    }

    void crashOpportunityRelay() {
        crash(fromOpportunities);
    }

    boolean nextIsAnAnswer() {
        return fromContacts.hasUnread()
                && (fromContacts.next().event() instanceof PromotionConfirmee
                        || fromContacts.next().event() instanceof PromotionRefusee);
    }

    private void crash(Channel relayed) {
        if (missing.contains(SafetyPiece.DELETE_AFTER_ACKNOWLEDGEMENT)) {
            relayed.lose();
        } else {
            relayed.publishAndForgetThatItDid();
        }
    }

    private void take(Step step) {
        step.take(this);
        if (step.kind() != Step.Kind.WORK) {
            taken.merge(step, 1, Integer::sum);
        }
    }

    /** Two states of the same text have the same future. */
    @Override
    public String toString() {
        return contacts + " " + fromContacts + " " + opportunities + " " + fromOpportunities + " " + taken;
    }
}
