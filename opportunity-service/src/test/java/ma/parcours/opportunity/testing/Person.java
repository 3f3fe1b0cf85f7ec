package ma.parcours.opportunity.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import ma.parcours.events.AcompteRecu;
import ma.parcours.events.ContactModifie;
import ma.parcours.events.ContactPerdu;
import ma.parcours.events.ContactSnapshot;
import ma.parcours.events.Ids;
import ma.parcours.events.OpportunitySnapshot;
import ma.parcours.events.PaymentSnapshot;
import ma.parcours.events.PromotionConfirmee;
import ma.parcours.events.PromotionRefusee;
import org.jspecify.annotations.Nullable;

/** A contact at one version, as contact-service would tell of it; each change makes the next version. */
public record Person(
        UUID id, long version, String status, @Nullable UUID unlock, String nom) {

    public static Person somebody() {
        return named("Amina Benali");
    }

    public static Person named(String nom) {
        return new Person(Ids.next(), 0, "prise_de_besoin", null, nom);
    }

    public Person deposited() {
        return new Person(id, version + 1, "acompte_recu", Ids.next(), nom);
    }

    public Person lost() {
        return new Person(id, version + 1, "perdu", null, nom);
    }

    public Person promoted() {
        return new Person(id, version + 1, "client", null, nom);
    }

    public UUID openUnlock() {
        if (unlock == null) {
            throw new IllegalStateException("no open unlock");
        }
        return unlock;
    }

    public ContactModifie told() {
        return new ContactModifie(snapshot());
    }

    public AcompteRecu acompteRecu() {
        var payment = new PaymentSnapshot(
                Ids.next(), new BigDecimal("5000.00"), "MAD", "virement", LocalDate.of(2026, 11, 20), null, null, null);
        return new AcompteRecu(openUnlock(), payment, snapshot());
    }

    public ContactPerdu contactPerdu() {
        return new ContactPerdu("budget", null, snapshot());
    }

    public PromotionConfirmee confirmee(OpportunitySnapshot opportunity) {
        return new PromotionConfirmee(opportunity.unlockId(), opportunity.opportunityId(), snapshot(), opportunity);
    }

    public PromotionRefusee refusee(OpportunitySnapshot opportunity) {
        return new PromotionRefusee(
                opportunity.unlockId(), opportunity.opportunityId(), "contact_perdu", snapshot(), opportunity);
    }

    private ContactSnapshot snapshot() {
        return new ContactSnapshot(
                id,
                version,
                status,
                status.equals("client") ? "client" : "prospect",
                nom,
                "+212612345678",
                null,
                "Casablanca",
                "villa",
                UUID.fromString("019377a0-0000-7000-8000-000000000001"),
                null,
                unlock,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
