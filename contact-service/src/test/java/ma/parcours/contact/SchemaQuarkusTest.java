package ma.parcours.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.testing.Api;
import ma.parcours.testing.Database;
import ma.parcours.testing.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The database holds the line by itself: what is illegal fails in raw SQL too, and names the line that it crossed. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class SchemaQuarkusTest {

    /** Makes a contact that is fit for the status in every other respect, so that only the way there can be refused. */
    private static final Map<ContactStatus, String> FIT = Map.of(
            ContactStatus.QUALIFIE, RawMove.OF_NOTHING_SPECIAL,
            ContactStatus.PRISE_DE_BESOIN, RawMove.OF_NOTHING_SPECIAL,
            ContactStatus.ACOMPTE_RECU, RawMove.WITH_AN_OPEN_UNLOCK,
            ContactStatus.CLIENT, RawMove.OF_A_CLIENT,
            ContactStatus.PERDU, RawMove.OF_A_LOSS);

    @Inject
    DataSource source;

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ContactStatus.values())
                .flatMap(from -> Arrays.stream(ContactStatus.values()).map(to -> Arguments.of(from, to)));
    }

    static Stream<Arguments> everyMove() {
        return everyPair().filter(pair -> pair.get()[0] != pair.get()[1]);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void every_pair_of_stages_is_in_the_database_what_it_is_in_the_code(ContactStatus from, ContactStatus to) {
        // Given
        boolean inCode = Arrays.stream(ContactAction.values())
                .anyMatch(action -> from.destinations(action).contains(to));

        // When
        long inDatabase = database()
                .number(
                        "select count(*) from status_transition where from_status = ? and to_status = ?",
                        from.code(),
                        to.code());

        // Then
        assertThat(inDatabase).isEqualTo(inCode ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyMove")
    void a_raw_update_of_the_status_goes_only_where_the_workflow_goes(ContactStatus from, ContactStatus to) {
        // Given
        String contact = new Walk(source).to(from);
        boolean onTheWay = Arrays.stream(ContactAction.values())
                .anyMatch(action -> from.after(action, ContactStatus.QUALIFIE)
                        .filter(to::equals)
                        .isPresent());

        // When
        String refusedBy = database().refusal(FIT.getOrDefault(to, ""), UUID.fromString(contact), to.code());

        // Then
        assertThat(refusedBy).isEqualTo(onTheWay ? "" : "contact_follows_workflow");
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "QUALIFIE     | contact_follows_workflow                | update contact set status = 'gagne' where id = ?",
                "PRISE_DE_BESOIN | contact_acompte_recu_has_open_unlock | update contact set status = 'acompte_recu' where id = ?",
                "QUALIFIE     | contact_perdu_has_raison                | update contact set status = 'perdu', lost_from = 'qualifie' where id = ?",
                "QUALIFIE     | contact_follows_workflow                | update contact set status = 'perdu', raison = 'budget' where id = ?",
                "QUALIFIE     | contact_follows_workflow                | update contact set status = 'perdu', raison = 'budget', lost_from = 'client' where id = ?",
                "QUALIFIE     | contact_raison_autre_is_explained       | update contact set status = 'perdu', lost_from = 'qualifie', raison = 'autre', commentaire = ' ' where id = ?",
                "QUALIFIE     | contact_raison_known                    | update contact set status = 'perdu', lost_from = 'qualifie', raison = 'ennui' where id = ?",
                "QUALIFIE     | contact_perdu_has_raison                | update contact set raison = 'budget' where id = ?",
                "QUALIFIE     | contact_client_has_date                 | update contact set tag = 'client' where id = ?",
                "QUALIFIE     | contact_client_has_date                 | update contact set client_since = current_date where id = ?",
                "QUALIFIE     | contact_tag_known                       | update contact set tag = 'roi' where id = ?",
                "QUALIFIE     | contact_telephone_e164                  | update contact set telephone = '0612345678' where id = ?",
                "QUALIFIE     | contact_lead_agrees                     | update contact set lead_id = gen_random_uuid() where id = ?",
                "QUALIFIE     | contact_architecte_exists               | update contact set architecte_id = gen_random_uuid() where id = ?",
                "ACOMPTE_RECU | unlock_open_is_the_contacts             | update contact set open_unlock_id = gen_random_uuid() where id = ?",
                "ACOMPTE_RECU | contact_deposit_is_its_own              | update contact set deposit_id = gen_random_uuid() where id = ?",
                "ACOMPTE_RECU | contact_open_unlock_is_open             | update unlock set state = 'cancelled' where contact_id = ?",
                "ACOMPTE_RECU | unlock_used_has_opportunity             | update unlock set state = 'used' where contact_id = ?",
                "ACOMPTE_RECU | unlock_open_once_per_contact            | insert into unlock (id, contact_id, payment_id, state, issued_at) select gen_random_uuid(), contact_id, payment_id, state, now() from unlock where contact_id = ?",
                "ACOMPTE_RECU | payment_append_only                     | update payment set montant = 1 where contact_id = ?",
                "ACOMPTE_RECU | payment_append_only                     | delete from payment where contact_id = ?",
                "ACOMPTE_RECU | timeline_entry_append_only              | update timeline_entry set actor = 'x' where contact_id = ?",
                "ACOMPTE_RECU | timeline_entry_append_only              | delete from timeline_entry where contact_id = ?",
                "ACOMPTE_RECU | unlock_open_is_the_contacts             | update contact set status = 'perdu', lost_from = 'acompte_recu', raison = 'budget', open_unlock_id = null where id = ?",
                "CLIENT       | contact_client_has_date                 | update contact set tag = 'vip' where id = ?",
                "CLIENT       | contact_client_since_once               | update contact set client_since = '2020-01-01' where id = ?",
                "CLIENT       | contact_client_since_once               | update contact set client_since = null, tag = 'vip', status = 'qualifie' where id = ?",
                "CLIENT       | unlock_follows_workflow                 | update unlock set state = 'open', opportunity_id = null where contact_id = ?",
                "CLIENT       | unlock_follows_workflow                 | update unlock set opportunity_id = gen_random_uuid() where contact_id = ?",
                "PERDU        | contact_perdu_has_raison                | update contact set raison = null where id = ?",
                "PERDU        | contact_perdu_has_raison                | update contact set status = 'qualifie', lost_from = null where id = ?"
            })
    void an_illegal_state_is_refused_by_name(ContactStatus stage, String constraint, String sql) {
        // Given
        String contact = new Walk(source).to(stage);

        // Then
        assertThat(database().refusal(sql, UUID.fromString(contact))).isEqualTo(constraint);
    }

    @Test
    void a_contact_cannot_be_born_further_on() {
        // Given
        String contact = Api.newContact();
        String sql = """
                insert into contact (id, version, status, tag, nom, telephone, raison, lost_from, created_at, created_by, updated_at)
                select gen_random_uuid(), 0, 'perdu', tag, nom, telephone, 'budget', 'qualifie', now(), 'x', now()
                from contact where id = ?
                """;

        // Then
        assertThat(database().refusal(sql, UUID.fromString(contact))).isEqualTo("contact_starts_qualifie");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lead_converti_has_contact | update lead set statut = 'converti' where id = ?",
                "lead_contact_agrees       | update lead set statut = 'converti', contact_id = (select id from contact limit 1) where id = ?",
                "lead_statut_known         | update lead set statut = 'perdu' where id = ?",
                "lead_priorite_known       | update lead set priorite = 'urgente' where id = ?"
            })
    void a_lead_is_converted_only_together_with_its_contact(String constraint, String sql) {
        // Given
        Api.newContact();
        String lead = Api.newLead(Map.of());

        // Then
        assertThat(database().refusal(sql, UUID.fromString(lead))).isEqualTo(constraint);
    }

    @ParameterizedTest
    @CsvSource({"0, payment_montant_positive", "-1, payment_montant_positive"})
    void a_payment_is_more_than_nothing(String montant, String constraint) {
        // Given
        String contact = Api.newContact();
        String sql = """
                insert into payment (id, contact_id, montant, devise, methode, date, created_at, created_by)
                values (gen_random_uuid(), ?, ?::numeric, 'MAD', 'espece', current_date, now(), 'x')
                """;

        // Then
        assertThat(database().refusal(sql, UUID.fromString(contact), montant)).isEqualTo(constraint);
    }

    @Test
    void every_constraint_has_a_name_of_its_own() {
        assertThat(database().number("""
                                select count(*) from pg_constraint c join pg_class t on t.oid = c.conrelid
                                where t.relnamespace = 'public'::regnamespace and t.relname <> 'flyway_schema_history'
                                  and c.contype in ('c', 'f', 'u', 'p')
                                  and conname ~ '(_check[0-9]*|_fkey[0-9]*|_key[0-9]*|_pkey)$'
                                """)).isZero();
    }

    private Database database() {
        return new Database(source);
    }
}
