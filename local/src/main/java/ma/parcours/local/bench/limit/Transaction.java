package ma.parcours.local.bench.limit;

import java.util.Collection;
import java.util.List;
import ma.parcours.local.stack.Service;

/**
 * What a service sent to its database as a whole.
 *
 * @param isBlock whether it stood between a begin and a commit; if not, it is a single statement
 */
public record Transaction(Service service, boolean isBlock, List<Statement> statements) {

    public Transaction {
        statements = List.copyOf(statements);
    }

    /** Whether it belongs to a comparison of the databases, which runs by itself and may name anybody. */
    boolean isOperation() {
        return statements.stream().anyMatch(statement -> statement.sql().contains("operation_run"));
    }

    boolean names(Collection<String> ids) {
        return statements.stream().anyMatch(statement -> statement.names(ids));
    }
}
