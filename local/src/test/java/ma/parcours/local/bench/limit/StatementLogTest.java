package ma.parcours.local.bench.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import ma.parcours.local.stack.Service;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatementLogTest {

    @Test
    void a_committed_block_is_one_transaction_with_its_parameters() {
        // Given
        var log = """
                recorded|7|3/9|contact|vertx-pg-client|LOG:  statement: BEGIN
                recorded|7|3/9|contact|vertx-pg-client|LOG:  execute 000000B: insert into lead (nom, email, id) values ($1,$2,$3)
                recorded|7|3/9|contact|vertx-pg-client|DETAIL:  Parameters: $1 = 'L''Hôte, $2 = NULL', $2 = NULL, $3 = '7'
                recorded|7|3/9|contact|vertx-pg-client|LOG:  statement: COMMIT
                """;

        // When
        var transactions = StatementLog.transactions(log);

        // Then
        var lead = new Statement(
                "insert into lead (nom, email, id) values ($1,$2,$3)", asList("L'Hôte, $2 = NULL", null, "7"));
        assertThat(transactions).containsExactly(new Transaction(Service.CONTACT, true, List.of(lead)));
    }

    @Test
    void a_statement_and_a_parameter_may_have_several_lines() {
        // Given
        var log = """
                recorded|7|3/9|opportunity|vertx-pg-client|LOG:  execute 0000001: select *
                \tfrom lead
                \t
                recorded|7|3/9|opportunity|vertx-pg-client|DETAIL:  Parameters: $1 = 'one
                \ttwo'
                """;

        // When
        var transactions = StatementLog.transactions(log);

        // Then
        var select = new Statement("select *\nfrom lead\n", List.of("one\ntwo"));
        assertThat(transactions).containsExactly(new Transaction(Service.OPPORTUNITY, false, List.of(select)));
    }

    @Test
    void transactions_of_several_sessions_are_told_apart() {
        // Given
        var log = """
                recorded|7|3/9|contact|vertx-pg-client|LOG:  statement: BEGIN
                recorded|8|4/2|opportunity|vertx-pg-client|LOG:  execute <unnamed>: select 2
                recorded|7|3/9|contact|vertx-pg-client|LOG:  execute 000000B: select 1
                recorded|7|3/9|contact|vertx-pg-client|LOG:  statement: COMMIT
                recorded|7|3/10|contact|vertx-pg-client|LOG:  execute 000000C: select 3
                """;

        // When
        var transactions = StatementLog.transactions(log);

        // Then
        assertThat(transactions)
                .flatExtracting(Transaction::statements)
                .extracting(Statement::sql)
                .containsExactly("select 1", "select 2", "select 3");
    }

    @Test
    void what_others_sent_and_what_was_not_committed_is_left_out() {
        // Given
        var log = """
                2026-01-01 LOG:  checkpoint starting: time
                recorded|6|2/9|contact|parcours-relay|LOG:  execute S_1: select 1
                recorded|7|3/9|contact|vertx-pg-client|LOG:  statement: BEGIN
                recorded|7|3/9|contact|vertx-pg-client|LOG:  execute 000000B: select 2
                recorded|7|3/9|contact|vertx-pg-client|LOG:  statement: ROLLBACK
                recorded|7|3/9|postgres|vertx-pg-client|LOG:  execute 000000B: select 3
                """;

        // When
        var transactions = StatementLog.transactions(log);

        // Then
        assertThat(transactions).isEmpty();
    }

    private static List<@Nullable String> asList(@Nullable String... values) {
        return Arrays.asList(values);
    }
}
