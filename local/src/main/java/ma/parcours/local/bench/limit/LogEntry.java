package ma.parcours.local.bench.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One entry of PostgreSQL's log, written with {@link #PREFIX}.
 *
 * @param session the process that wrote it
 * @param transaction unique within the session
 * @param kind LOG, DETAIL, ERROR and so on
 */
record LogEntry(String session, String transaction, String database, String application, String kind, String message) {

    /** Nothing else in the log begins so. */
    static final String PREFIX = "recorded|%p|%v|%d|%a|";

    private static final Pattern FIRST_LINE =
            Pattern.compile("recorded\\|(\\d+)\\|([^|]*)\\|([^|]*)\\|([^|]*)\\|(\\w+):  (.*)");
    private static final String CONTINUATION = "\t";

    /** All that are in a piece of the log; what others wrote into it is passed over. */
    static List<LogEntry> in(String log) {
        var entries = new ArrayList<LogEntry>();
        var isOurs = false;
        for (var line : log.split("\n", -1)) {
            var first = FIRST_LINE.matcher(line);
            if (first.matches()) {
                entries.add(new LogEntry(
                        first.group(1),
                        first.group(2),
                        first.group(3),
                        first.group(4),
                        first.group(5),
                        first.group(6)));
                isOurs = true;
            } else if (isOurs && line.startsWith(CONTINUATION)) {
                entries.add(entries.remove(entries.size() - 1).and(line.substring(CONTINUATION.length())));
            } else {
                isOurs = false;
            }
        }
        return entries;
    }

    private LogEntry and(String line) {
        return new LogEntry(session, transaction, database, application, kind, message + "\n" + line);
    }
}
