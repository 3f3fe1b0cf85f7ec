package ma.parcours.protocol;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.parcours.contact.Contact;
import ma.parcours.contact.ContactAction;
import ma.parcours.contact.ContactDetails;
import ma.parcours.contact.ContactId;
import ma.parcours.contact.ContactStatus;
import ma.parcours.contact.Loss;
import ma.parcours.contact.Raison;
import ma.parcours.events.AcompteRecu;
import ma.parcours.events.ClientPromoted;
import ma.parcours.events.ContactEvent;
import ma.parcours.events.ContactModifie;
import ma.parcours.events.ContactPerdu;
import ma.parcours.events.ContactSnapshot;
import ma.parcours.events.PaymentSnapshot;
import ma.parcours.events.PromotionConfirmee;
import ma.parcours.events.PromotionRefusee;
import ma.parcours.lead.LeadId;
import ma.parcours.payment.OpportunityId;
import ma.parcours.payment.PaymentId;
import ma.parcours.payment.Unlock;
import ma.parcours.payment.UnlockId;
import ma.parcours.promotion.Promotion;
import ma.parcours.promotion.PromotionDecision;

/** contact-service with one contact: its own aggregate and decision, around which the model only keeps the books. */
final class ContactSide {

    static final UUID CONTACT = new UUID(7, 1);

    private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final UUID PAYMENT = new UUID(7, 2);

    private final Contact contact;
    private final Map<UUID, Unlock> unlocks = new LinkedHashMap<>();
    private final Set<SafetyPiece> missing;
    private final Channel out;
    private long version;

    ContactSide(Channel out, Set<SafetyPiece> missing) {
        this.out = out;
        this.missing = missing;
        ContactDetails details = new ContactDetails("Nadia", "+212600000001", null, null, null, null, null, null, null);
        contact = Contact.fromLead(new ContactId(CONTACT), new LeadId(new UUID(7, 3)), details, "model", AT);
        contact.priseDeBesoin(AT);
        announce(ContactModifie::new);
    }

    ContactStatus status() {
        return contact.status();
    }

    boolean allows(ContactAction action) {
        return contact.status().allows(action)
                && (action != ContactAction.REACTIVATE || contact.lostFrom().isPresent());
    }

    void acompteRecu() {
        contact.acompteRecu(new PaymentId(PAYMENT), nextUnlock(), AT);
        announceUnlock();
    }

    void markLost() {
        contact.markLost(new Loss(Raison.BUDGET, null), AT);
        announce(snapshot -> new ContactPerdu("budget", null, snapshot));
    }

    void reactivate() {
        contact.reactivate(nextUnlock(), AT);
        if (contact.openUnlock().isPresent()) {
            announceUnlock();
        } else {
            announce(ContactModifie::new);
        }
    }

    void newProjectUpToItsDeposit() {
        contact.newProject(AT);
        announce(ContactModifie::new);
        contact.priseDeBesoin(AT);
        announce(ContactModifie::new);
    }

    /** Answers as contact-service does, with one piece less where the test takes one out. */
    void decide(ClientPromoted asked) {
        Unlock unlock = unlocks.get(asked.unlockId());
        ContactStatus before = contact.status();
        PromotionDecision decision =
                Promotion.decide(contact, unlock, new OpportunityId(asked.opportunityId()), TODAY, AT);
        decision.match(new Answers(asked, before));
    }

    Optional<Unlock> unlock(UUID id) {
        return Optional.ofNullable(unlocks.get(id));
    }

    Map<UUID, Unlock> unlocks() {
        return unlocks;
    }

    ContactSnapshot snapshot() {
        return new ContactSnapshot(
                CONTACT,
                version,
                contact.status().code(),
                contact.tag().code(),
                contact.details().nom(),
                contact.details().telephone(),
                null,
                null,
                null,
                null,
                contact.clientSince().orElse(null),
                contact.openUnlock().map(unlock -> unlock.id().value()).orElse(null),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private UnlockId nextUnlock() {
        return new UnlockId(new UUID(9, unlocks.size() + 1L));
    }

    private void announceUnlock() {
        Unlock unlock = contact.openUnlock().orElseThrow();
        UUID id = unlock.id().value();
        unlocks.put(id, unlock);
        PaymentSnapshot payment =
                new PaymentSnapshot(PAYMENT, BigDecimal.TEN, "MAD", "virement", TODAY, null, null, null);
        announce(snapshot -> new AcompteRecu(id, payment, snapshot));
    }

    private void announce(Function<ContactSnapshot, ContactEvent> event) {
        version++;
        out.store(Message.of(event.apply(snapshot())));
    }

    private void answer(Function<ContactSnapshot, ContactEvent> event) {
        out.store(Message.of(event.apply(snapshot())));
    }

    @Override
    public String toString() {
        return contact.status().code()
                + contact.lostFrom().map(ContactStatus::code).orElse("")
                + version
                + unlocks.values().stream()
                        .map(unlock -> unlock.state().code())
                        .collect(Collectors.joining(",", "{", "}"));
    }

    /** What contact-service sends back for each decision. */
    private final class Answers implements PromotionDecision.Cases<Void> {

        private final ClientPromoted asked;
        private final ContactStatus before;

        Answers(ClientPromoted asked, ContactStatus before) {
            this.asked = asked;
            this.before = before;
        }

        @Override
        public Void confirmed(PromotionDecision.Confirmed decision) {
            if (before != ContactStatus.ACOMPTE_RECU) {
                throw new Violation("promoted while " + before.code());
            }
            announce(this::confirmation);
            return done();
        }

        @Override
        public Void confirmedAgain(PromotionDecision.ConfirmedAgain decision) {
            if (missing.contains(SafetyPiece.ANSWER_AGAIN)) {
                return done();
            }
            answer(this::confirmation);
            return done();
        }

        @Override
        public Void refused(PromotionDecision.Refused decision) {
            answer(snapshot -> new PromotionRefusee(
                    asked.unlockId(), asked.opportunityId(), decision.reason().code(), snapshot, asked.opportunity()));
            return done();
        }

        @Override
        public Void neverIssued(PromotionDecision.NeverIssued decision) {
            throw new Violation("an unlock that was never issued is asked about");
        }

        private ContactEvent confirmation(ContactSnapshot snapshot) {
            return new PromotionConfirmee(asked.unlockId(), asked.opportunityId(), snapshot, asked.opportunity());
        }

        @SuppressWarnings("NullAway") // Void has no value
        private static Void done() {
            return null;
        }
    }
}
