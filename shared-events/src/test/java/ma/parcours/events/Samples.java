package ma.parcours.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/** Events to try things with. */
public final class Samples {

    public static final UUID UNLOCK = UUID.fromString("0192f3b0-1c2d-7e3f-8a4b-5c6d7e8f9a0b");

    private Samples() {}

    /** One of each. */
    public static Stream<DomainEvent> everyEvent() {
        UUID opportunityId = Ids.opportunityOf(UNLOCK);
        ContactSnapshot contact = contact(Ids.next(), 4);
        OpportunitySnapshot opportunity = opportunity(UNLOCK);
        return Stream.of(
                acompteRecu(UNLOCK),
                new ContactPerdu("autre", "déménagement", contact),
                new ContactModifie(contact),
                new PromotionConfirmee(UNLOCK, opportunityId, contact, opportunity),
                new PromotionRefusee(UNLOCK, opportunityId, "contact_perdu", contact, opportunity),
                new ClientPromoted(UNLOCK, opportunityId, opportunity),
                new PipelineStageChanged(
                        opportunityId, "devis", "perdue", "autre", "déménagement", "samira", opportunity),
                new OpportuniteModifiee(opportunityId, "samira", opportunity));
    }

    public static ContactSnapshot contact(UUID contactId, long version) {
        return new ContactSnapshot(
                contactId,
                version,
                "acompte_recu",
                "prospect",
                "Nadia",
                "+212600000001",
                null,
                "Rabat",
                "villa",
                null,
                null,
                null,
                "12, rue des Orangers",
                "magasin",
                "rappeler en mars",
                null,
                Instant.parse("2026-02-28T09:00:00Z"),
                "samira");
    }

    public static ContactModifie contactModifie(UUID contactId, long version) {
        return new ContactModifie(contact(contactId, version));
    }

    public static AcompteRecu acompteRecu(UUID unlockId) {
        PaymentSnapshot payment = new PaymentSnapshot(
                Ids.next(),
                new BigDecimal("12500.50"),
                "MAD",
                "virement",
                LocalDate.of(2026, 3, 1),
                null,
                "premier acompte",
                "samira");
        return new AcompteRecu(unlockId, payment, contact(Ids.next(), 3));
    }

    public static OpportunitySnapshot opportunity(UUID unlockId) {
        return new OpportunitySnapshot(
                Ids.opportunityOf(unlockId),
                Ids.next(),
                unlockId,
                1,
                "Nadia",
                "+212600000001",
                null,
                "villa",
                null,
                null,
                "Salon et cuisine",
                new BigDecimal("250000.00"),
                "MAD",
                null,
                LocalDate.of(2026, 9, 1),
                "acompte_recu",
                Instant.parse("2026-03-02T10:00:00Z"),
                "samira");
    }
}
