package ma.parcours.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ma.parcours.payment.OpportunityId;
import ma.parcours.payment.PaymentId;
import ma.parcours.payment.UnlockId;

/** Contacts that have come to a stage by the only way there is: through the workflow. */
public final class Stages {

    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final Loss BUDGET = new Loss(Raison.BUDGET, null);

    private Stages() {}

    public static Contact qualifie() {
        return Contact.walkIn(
                new ContactId(UUID.randomUUID()), new ContactRevision(details("Amina"), Tag.PROSPECT), "amina", NOW);
    }

    public static Contact at(ContactStatus stage) {
        return switch (stage) {
            case QUALIFIE -> qualifie();
            case PRISE_DE_BESOIN -> priseDeBesoin();
            case ACOMPTE_RECU -> acompteRecu();
            case CLIENT -> client();
            case PERDU -> lostFrom(ContactStatus.QUALIFIE);
        };
    }

    public static Contact lostFrom(ContactStatus stage) {
        Contact contact = at(stage);
        contact.markLost(BUDGET, NOW);
        return contact;
    }

    private static Contact priseDeBesoin() {
        Contact contact = qualifie();
        contact.priseDeBesoin(NOW);
        return contact;
    }

    private static Contact acompteRecu() {
        Contact contact = priseDeBesoin();
        contact.acompteRecu(new PaymentId(UUID.randomUUID()), anUnlock(), NOW);
        return contact;
    }

    private static Contact client() {
        Contact contact = acompteRecu();
        contact.promoted(anOpportunity(), TODAY, NOW);
        return contact;
    }

    /** Asks the contact for the action, whatever it takes. */
    public static StatusChange ask(Contact contact, ContactAction action) {
        return switch (action) {
            case PRISE_DE_BESOIN -> contact.priseDeBesoin(NOW);
            case ACOMPTE_RECU -> contact.acompteRecu(new PaymentId(UUID.randomUUID()), anUnlock(), NOW);
            case CREER_OPPORTUNITE -> contact.promoted(anOpportunity(), TODAY, NOW);
            case MARK_LOST -> contact.markLost(BUDGET, NOW);
            case REACTIVATE -> contact.reactivate(anUnlock(), NOW);
            case NEW_PROJECT -> contact.newProject(NOW);
        };
    }

    public static ContactDetails details(String nom) {
        return new ContactDetails(nom, "+212612345678", null, "Rabat", null, TypeBien.VILLA, null, null, null);
    }

    public static UnlockId anUnlock() {
        return new UnlockId(UUID.randomUUID());
    }

    public static OpportunityId anOpportunity() {
        return new OpportunityId(UUID.randomUUID());
    }
}
