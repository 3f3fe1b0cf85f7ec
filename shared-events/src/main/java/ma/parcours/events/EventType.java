package ma.parcours.events;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The name under which an event travels: {@code parcours.contact.AcompteRecu.v1} and so on. */
public enum EventType {
    ACOMPTE_RECU(Aggregate.CONTACT, AcompteRecu.class),
    CONTACT_PERDU(Aggregate.CONTACT, ContactPerdu.class),
    CONTACT_MODIFIE(Aggregate.CONTACT, ContactModifie.class),
    PROMOTION_CONFIRMEE(Aggregate.CONTACT, PromotionConfirmee.class),
    PROMOTION_REFUSEE(Aggregate.CONTACT, PromotionRefusee.class),
    CLIENT_PROMOTED(Aggregate.OPPORTUNITY, ClientPromoted.class),
    PIPELINE_STAGE_CHANGED(Aggregate.OPPORTUNITY, PipelineStageChanged.class),
    OPPORTUNITE_MODIFIEE(Aggregate.OPPORTUNITY, OpportuniteModifiee.class);

    private static final int MAJOR = 1;
    private static final Map<String, EventType> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(EventType::unversioned, Function.identity()));
    private static final Map<Class<?>, EventType> BY_CLASS =
            Arrays.stream(values()).collect(Collectors.toMap(EventType::payload, Function.identity()));

    private final Aggregate aggregate;
    private final Class<? extends DomainEvent> payload;

    EventType(Aggregate aggregate, Class<? extends DomainEvent> payload) {
        this.aggregate = aggregate;
        this.payload = payload;
    }

    public static EventType of(DomainEvent event) {
        return Objects.requireNonNull(BY_CLASS.get(event.getClass()));
    }

    /**
     * The type of this name in a major version that is understood here; empty for a name that is not known at all.
     *
     * @throws UnknownMajorVersionException if the name is known but not in this version
     */
    public static Optional<EventType> named(String name) {
        int version = name.lastIndexOf(".v");
        EventType type = version < 0 ? null : BY_NAME.get(name.substring(0, version));
        if (type != null && !type.wireName().equals(name)) {
            throw new UnknownMajorVersionException(name);
        }
        return Optional.ofNullable(type);
    }

    /** As in the {@code ce_type} header. */
    public String wireName() {
        return unversioned() + ".v" + MAJOR;
    }

    public Aggregate aggregate() {
        return aggregate;
    }

    public Class<? extends DomainEvent> payload() {
        return payload;
    }

    private String unversioned() {
        return "parcours." + aggregate.code() + "." + payload.getSimpleName();
    }

    /** A known event in a version that this build cannot read: a newer build can. */
    public static final class UnknownMajorVersionException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownMajorVersionException(String name) {
            super("no reader for event type " + name);
        }
    }
}
