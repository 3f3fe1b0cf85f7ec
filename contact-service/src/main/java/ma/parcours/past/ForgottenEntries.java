package ma.parcours.past;

import static ma.parcours.events.guard.Statements.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import ma.parcours.events.Ids;
import ma.parcours.timeline.Fact;
import org.jspecify.annotations.Nullable;

/** The lines of the timeline that a restored database has forgotten. */
final class ForgottenEntries {

    private static final String INSERT = """
            insert into timeline_entry (id, contact_id, kind, at, actor, from_stage, to_stage, data, source_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (source_id, kind) do nothing
            """;

    private ForgottenEntries() {}

    /** Once per source, if it has one. */
    static void add(UUID contact, Fact fact, String actor, Instant at, @Nullable UUID source, Connection database)
            throws SQLException {
        write(
                database,
                INSERT,
                Ids.next(),
                contact,
                fact.kind().code(),
                at,
                actor,
                fact.from(),
                fact.to(),
                fact.data(),
                source);
    }
}
