package ma.parcours.past;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import ma.parcours.code.Codes;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.AcompteRecu;
import ma.parcours.events.ContactEvent;
import ma.parcours.events.ContactPerdu;
import ma.parcours.events.ContactSnapshot;
import ma.parcours.events.PaymentSnapshot;
import ma.parcours.events.PromotionConfirmee;
import ma.parcours.events.PromotionRefusee;
import ma.parcours.payment.Deposit;
import ma.parcours.payment.Methode;
import ma.parcours.promotion.consumption.PromotionFacts;
import ma.parcours.timeline.Fact;
import ma.parcours.timeline.Kind;
import ma.parcours.timeline.usecase.Journal;
import org.jspecify.annotations.Nullable;

/** The lines that the timeline had of what is told again, as far as the events tell them: they do not say who lost a contact. */
@ApplicationScoped
class RestoreTimeline {

    private final Journal journal;
    private final PromotionFacts promotionFacts;

    RestoreTimeline(Journal journal, PromotionFacts promotionFacts) {
        this.journal = journal;
        this.promotionFacts = promotionFacts;
    }

    void arrived(ContactSnapshot told, Instant at, Connection database) throws SQLException {
        Kind kind = told.leadId() == null ? Kind.CONTACT_CREE : Kind.LEAD_CONVERTI;
        Fact fact = new Fact(kind, null, told.status(), journal.text(converted(told)));
        String actor = Objects.requireNonNullElse(told.createdBy(), ForgottenContacts.UNKNOWN);
        ForgottenEntries.add(told.contactId(), fact, actor, at, null, database);
    }

    /** A correction is no line of the timeline. */
    void advanced(KnownContact before, ContactEvent event, Instant at, Connection database) throws SQLException {
        UUID contact = event.contactId();
        String to = event.contact().status();
        if (event instanceof PromotionConfirmee || to.equals(before.status())) {
            return;
        }
        if (event instanceof AcompteRecu received && !before.isPerdu()) {
            String actor = Objects.requireNonNullElse(received.payment().createdBy(), ForgottenContacts.UNKNOWN);
            Fact fact = new Fact(Kind.ACOMPTE_RECU, before.status(), to, journal.text(deposit(received.payment())));
            ForgottenEntries.add(contact, fact, actor, at, null, database);
            return;
        }
        Fact fact = new Fact(kind(before, event), before.status(), to, journal.text(said(event)));
        ForgottenEntries.add(contact, fact, ForgottenContacts.UNKNOWN, at, null, database);
    }

    /** Contact-service's answers have lines of their own, even where they change nothing. */
    void answered(ContactEvent event, Instant at, Connection database) throws SQLException {
        UUID contact = event.contactId();
        if (event instanceof PromotionConfirmee answer) {
            String actor = answer.opportunity().createdBy();
            UUID source = answer.opportunityId();
            String from = ContactStatus.ACOMPTE_RECU.code();
            Fact promoted = promotionFacts.promoted(from, ContactStatus.CLIENT.code(), source, answer.unlockId());
            ForgottenEntries.add(contact, promotionFacts.opened(answer.opportunity()), actor, at, source, database);
            ForgottenEntries.add(contact, promoted, actor, at, source, database);
        } else if (event instanceof PromotionRefusee answer) {
            Fact refused = promotionFacts.refused(answer.opportunityId(), answer.unlockId(), answer.reason());
            ForgottenEntries.add(
                    contact, refused, answer.opportunity().createdBy(), at, answer.opportunityId(), database);
        }
    }

    private static Kind kind(KnownContact before, ContactEvent event) {
        if (event instanceof ContactPerdu) {
            return Kind.CONTACT_PERDU;
        }
        if (before.isPerdu()) {
            return Kind.CONTACT_REACTIVE;
        }
        return before.isClient() ? Kind.NOUVEAU_PROJET : Kind.PRISE_DE_BESOIN;
    }

    private static Object said(ContactEvent event) {
        return event instanceof ContactPerdu lost ? RestoreContact.loss(lost.raison(), lost.commentaire()) : Map.of();
    }

    private static Object converted(ContactSnapshot told) {
        Map<String, @Nullable Object> said = new HashMap<>();
        if (told.leadId() != null) {
            said.put("leadId", told.leadId());
            said.put("architecteId", told.architecteId());
        }
        return said;
    }

    private static Deposit deposit(PaymentSnapshot paid) {
        return new Deposit(
                paid.montant(),
                Codes.require(Methode.class, paid.methode()),
                paid.date(),
                paid.reference(),
                paid.description());
    }
}
