package ma.parcours.protocol;

import java.util.function.Consumer;
import java.util.function.Predicate;
import ma.parcours.contact.ContactAction;

/** Everything that can happen next. */
@SuppressWarnings("ImmutableEnumChecker") // functions without a state
enum Step {
    ACOMPTE_RECU(
            Kind.DOING,
            on(ContactAction.ACOMPTE_RECU),
            world -> world.contacts().acompteRecu()),
    MARK_LOST(Kind.DOING, on(ContactAction.MARK_LOST), world -> world.contacts().markLost()),
    REACTIVATE(
            Kind.DOING, on(ContactAction.REACTIVATE), world -> world.contacts().reactivate()),
    NEW_PROJECT(
            Kind.DOING, on(ContactAction.NEW_PROJECT), world -> world.contacts().newProjectUpToItsDeposit()),
    CREATE(
            Kind.DOING,
            world -> world.opportunities().wouldCreate(),
            world -> world.opportunities().create()),
    ASK_AGAIN(
            Kind.DOING,
            world -> world.opportunities().hasPending(),
            world -> world.opportunities().askAgain()),

    PUBLISH_CONTACT(
            Kind.WORK,
            world -> world.fromContacts().hasUnpublished(),
            world -> world.fromContacts().publish()),
    PUBLISH_OPPORTUNITY(
            Kind.WORK,
            world -> world.fromOpportunities().hasUnpublished(),
            world -> world.fromOpportunities().publish()),
    CONSUME_CONTACT(Kind.WORK, world -> world.fromContacts().hasUnread(), World::consumeContact),
    CONSUME_OPPORTUNITY(Kind.WORK, world -> world.fromOpportunities().hasUnread(), World::consumeOpportunity),

    /** The relay crashes between acknowledgement and deletion. */
    CRASH_CONTACT_RELAY(Kind.FAULT, world -> world.fromContacts().hasUnpublished(), World::crashContactRelay),
    CRASH_OPPORTUNITY_RELAY(
            Kind.FAULT, world -> world.fromOpportunities().hasUnpublished(), World::crashOpportunityRelay),
    /** The consumer crashes between effect and offset. */
    CRASH_CONTACT_CONSUMER(Kind.FAULT, world -> world.fromContacts().hasUnread(), World::crashContactConsumer),
    CRASH_OPPORTUNITY_CONSUMER(
            Kind.FAULT, world -> world.fromOpportunities().hasUnread(), World::crashOpportunityConsumer),
    /** A consumer reads its topic again from the first record. */
    REPLAY_CONTACT(
            Kind.FAULT,
            world -> world.fromContacts().isRewindable(),
            world -> world.fromContacts().rewind()),
    REPLAY_OPPORTUNITY(
            Kind.FAULT,
            world -> world.fromOpportunities().isRewindable(),
            world -> world.fromOpportunities().rewind()),
    /** A relay that was thought dead sends an old message once more, behind newer ones. */
    REORDER_CONTACT(
            Kind.FAULT,
            world -> world.fromContacts().hasPublished(),
            world -> world.fromContacts().republishOldest()),
    REORDER_OPPORTUNITY(
            Kind.FAULT,
            world -> world.fromOpportunities().hasPublished(),
            world -> world.fromOpportunities().republishOldest()),
    /** A question or an answer about a promotion ends in a dead-letter topic. */
    DEAD_LETTER_QUESTION(
            Kind.FAULT,
            world -> world.fromOpportunities().hasUnread(),
            world -> world.fromOpportunities().commitOffset()),
    DEAD_LETTER_ANSWER(
            Kind.FAULT, World::nextIsAnAnswer, world -> world.fromContacts().commitOffset());

    /** Who takes a step. */
    enum Kind {
        /** People, and the watchdog. */
        DOING,
        /** The services, as long as there is something to do. */
        WORK,
        FAULT
    }

    private final Kind kind;
    private final Predicate<World> possible;
    private final Consumer<World> effect;

    Step(Kind kind, Predicate<World> possible, Consumer<World> effect) {
        this.kind = kind;
        this.possible = possible;
        this.effect = effect;
    }

    Kind kind() {
        return kind;
    }

    boolean isPossible(World world) {
        return possible.test(world);
    }

    void take(World world) {
        effect.accept(world);
    }

    private static Predicate<World> on(ContactAction action) {
        return world -> world.contacts().allows(action);
    }
}
