package ma.parcours.local.bench.limit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ma.parcours.local.stack.Service;
import org.jspecify.annotations.Nullable;

/** The transactions that stand in PostgreSQL's log, of those who use the driver of the services' requests and consumers. */
final class StatementLog {

    private static final String DRIVER = "vertx-pg-client";

    private static final String BEGIN = "statement: BEGIN";
    private static final String COMMIT = "statement: COMMIT";
    private static final Pattern SENT = Pattern.compile("(?:statement|execute [^:]*): (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETERS =
            Pattern.compile("parameters: (.*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (?:NULL|'([^']*+(?:''[^']*+)*+)')(?:, |$)");

    private StatementLog() {}

    /** In the order in which they began; one that was not committed, or not yet, is none. */
    static List<Transaction> transactions(String log) {
        return LogEntry.in(log).stream()
                .filter(entry -> entry.application().equals(DRIVER))
                .collect(groupingBy(entry -> entry.session() + " " + entry.transaction(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(entries -> transaction(entries).stream())
                .toList();
    }

    private static Optional<Transaction> transaction(List<LogEntry> entries) {
        var database = entries.get(0).database();
        return Arrays.stream(Service.values())
                .filter(service -> service.database().equals(database))
                .findFirst()
                .flatMap(service -> transaction(service, entries));
    }

    private static Optional<Transaction> transaction(Service service, List<LogEntry> entries) {
        var isBlock = entries.get(0).message().equals(BEGIN);
        var isCommitted = entries.get(entries.size() - 1).message().equals(COMMIT);
        return isBlock == isCommitted
                ? Optional.of(new Transaction(service, isBlock, statements(entries)))
                : Optional.empty();
    }

    private static List<Statement> statements(List<LogEntry> entries) {
        var statements = new ArrayList<Statement>();
        for (var entry : entries) {
            var sent = SENT.matcher(entry.message());
            var parameters = PARAMETERS.matcher(entry.message());
            if (entry.message().equals(BEGIN) || entry.message().equals(COMMIT)) {
                continue;
            }
            if (entry.kind().equals("LOG") && sent.matches()) {
                statements.add(new Statement(sent.group(1), List.of()));
            } else if (entry.kind().equals("DETAIL") && parameters.matches() && !statements.isEmpty()) {
                var statement = statements.remove(statements.size() - 1);
                statements.add(new Statement(statement.sql(), parameters(parameters.group(1))));
            }
        }
        return statements;
    }

    private static List<@Nullable String> parameters(String written) {
        var parameters = new ArrayList<@Nullable String>();
        var next = PARAMETER.matcher(written);
        while (next.find()) {
            var text = next.group(1);
            parameters.add(text == null ? null : text.replace("''", "'"));
        }
        return parameters;
    }
}
