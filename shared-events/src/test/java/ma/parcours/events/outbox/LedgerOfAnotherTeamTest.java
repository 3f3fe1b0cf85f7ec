package ma.parcours.events.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import ma.parcours.events.AcompteRecu;
import ma.parcours.events.Aggregate;
import ma.parcours.events.ContactModifie;
import ma.parcours.events.ContactPerdu;
import ma.parcours.events.ContactSnapshot;
import ma.parcours.events.EventJson;
import ma.parcours.events.Ids;
import ma.parcours.events.PaymentSnapshot;
import ma.parcours.events.sample.Account;
import ma.parcours.events.sample.Ledger;
import ma.parcours.events.sample.LedgerReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A consumer that has nothing but the published contract, against what the relay's publisher really sends. */
class LedgerOfAnotherTeamTest {

    private static final OutboxAndTopic SYSTEM = new OutboxAndTopic();
    private static final String DEPOSIT = "parcours.contact.AcompteRecu.v1";

    private final UUID nadia = Ids.next();
    private final UUID omar = Ids.next();
    private final PaymentSnapshot first = payment("0.10");
    private final PaymentSnapshot second = payment("12500.50");

    @BeforeAll
    static void start_system() throws Exception {
        SYSTEM.start();
    }

    @AfterAll
    static void stop_system() {
        SYSTEM.stop();
    }

    @BeforeEach
    void nobody_has_paid() throws SQLException {
        SYSTEM.sql("delete from outbox");
    }

    @Test
    void deposits_are_added_up_by_contact() throws SQLException {
        // Given
        nadia_pays_is_lost_comes_back_and_pays_again();
        pays(omar, 1, payment("0.20"));

        // When
        publish(pending());

        // Then
        Ledger ledger = read();
        assertThat(ledger.of(omar.toString())).map(Account::paid).contains(new BigDecimal("0.20"));
        isRight(ledger);
    }

    @Test
    void what_is_told_again_behind_what_is_newer_changes_nothing() throws SQLException {
        // Given
        nadia_pays_is_lost_comes_back_and_pays_again();
        List<PendingEvent> events = pending();
        publish(events);

        // When
        for (long seed = 1; seed <= 20; seed++) {
            List<PendingEvent> again = new ArrayList<>(events);
            Collections.shuffle(again, new Random(seed));
            publish(again);
        }

        // Then
        isRight(read());
    }

    @Test
    void what_comes_for_the_first_time_behind_what_is_newer_is_still_counted() throws SQLException {
        // Given
        nadia_pays_is_lost_comes_back_and_pays_again();
        List<PendingEvent> backwards = pending();
        Collections.reverse(backwards);

        // When
        publish(backwards);

        // Then
        isRight(read());
    }

    @Test
    void what_a_newer_release_tells_and_what_is_no_event_is_passed_over() throws SQLException {
        // Given
        nadia_pays_is_lost_comes_back_and_pays_again();
        String document = EventJson.write(deposit(nadia, 9, payment("1000000.00")));
        int unreadable = read().unreadable();

        // When
        publish(pending());
        publish(List.of(
                told("parcours.contact.AcompteRembourse.v1", document),
                told("parcours.contact.AcompteRecu.v2", document),
                told(DEPOSIT, "{not json"),
                told(DEPOSIT, "[]"),
                told(DEPOSIT, "{}")));
        publish(List.of(told(
                DEPOSIT,
                EventJson.write(deposit(nadia, 5, payment("1.00")))
                        .replaceFirst("\\{", "{\"canal\": \"site_web\", \"remise\": {\"montant\": \"7.00\"}, "))));

        // Then
        Ledger ledger = read();
        Account account = ledger.of(nadia.toString()).orElseThrow();
        assertThat(account.paid()).isEqualTo(new BigDecimal("12501.60"));
        assertThat(account.version()).isEqualTo(5);
        assertThat(ledger.unreadable()).isEqualTo(unreadable + 3);
    }

    private void nadia_pays_is_lost_comes_back_and_pays_again() throws SQLException {
        pays(nadia, 1, first);
        SYSTEM.insert(Ids.next(), new ContactPerdu("budget", null, contact(nadia, 2, "perdu")));
        pays(nadia, 3, first);
        pays(nadia, 4, second);
        SYSTEM.insert(Ids.next(), new ContactModifie(contact(nadia, 5, "client")));
    }

    private static void pays(UUID contact, long version, PaymentSnapshot payment) throws SQLException {
        AcompteRecu deposit = deposit(contact, version, payment);
        SYSTEM.insert(deposit.unlockId(), deposit);
    }

    private void isRight(Ledger ledger) {
        Account account = ledger.of(nadia.toString()).orElseThrow();
        assertThat(account.paid()).isEqualTo(new BigDecimal("12500.60"));
        assertThat(account.rights()).isEqualTo(3);
        assertThat(account.status()).isEqualTo("client");
        assertThat(account.version()).isEqualTo(5);
    }

    /** As the relay does it, which deletes them only after they were acknowledged. */
    private static List<PendingEvent> pending() throws SQLException {
        try (OutboxConnection outbox = SYSTEM.connect()) {
            return new ArrayList<>(outbox.oldest(500));
        }
    }

    private static void publish(List<PendingEvent> events) {
        try (Publisher publisher = SYSTEM.publisher()) {
            assertThat(publisher.publish(events).published()).hasSameSizeAs(events);
        }
    }

    private static Ledger read() {
        try (LedgerReader reader = new LedgerReader(SYSTEM.bootstrapServers())) {
            return reader.upToDate();
        }
    }

    private PendingEvent told(String type, String document) {
        return new PendingEvent(
                1, Ids.next(), Aggregate.CONTACT, nadia.toString(), 9, type, document, null, Instant.EPOCH);
    }

    private static AcompteRecu deposit(UUID contact, long version, PaymentSnapshot payment) {
        return new AcompteRecu(Ids.next(), payment, contact(contact, version, "acompte_recu"));
    }

    private static PaymentSnapshot payment(String montant) {
        return new PaymentSnapshot(
                Ids.next(), new BigDecimal(montant), "MAD", "virement", LocalDate.of(2026, 3, 1), null, null, null);
    }

    private static ContactSnapshot contact(UUID id, long version, String status) {
        return new ContactSnapshot(
                id,
                version,
                status,
                "prospect",
                "Nadia",
                "+212600000001",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
