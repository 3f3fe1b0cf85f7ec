package ma.parcours.events.guard;

import io.smallrye.mutiny.Uni;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import ma.parcours.events.Topics;
import ma.parcours.events.consumption.ReceivedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The past of a service that keeps nothing but the versions of its contacts. */
final class Notebook implements Past {

    static final String TABLE = "create table notebook (id uuid primary key, version bigint not null)";

    private final AtomicInteger restored = new AtomicInteger();
    private final String heard;

    Notebook() {
        this(Topics.OPPORTUNITY_EVENTS);
    }

    Notebook(String heard) {
        this.heard = heard;
    }

    /** How many records were put back with this one. */
    int restored() {
        return restored.get();
    }

    @Override
    public String told() {
        return Topics.CONTACT_EVENTS;
    }

    @Override
    public String heard() {
        return heard;
    }

    @Override
    public String group() {
        return "notebook";
    }

    @Override
    public long lacking(Connection database, List<ReceivedEvent> told) throws SQLException {
        long lacking = 0;
        for (ReceivedEvent each : told) {
            lacking += Statements.first(
                            database,
                            row -> row.getLong(1),
                            "select count(*) from notebook where id = ? and version >= ?",
                            each.event().contactId(),
                            each.event().aggregateVersion())
                    .map(known -> 1 - known)
                    .orElseThrow();
        }
        return lacking;
    }

    @Override
    public void restore(Connection database, List<ReceivedEvent> told) throws SQLException {
        restored.addAndGet(told.size());
        for (ReceivedEvent each : told) {
            Statements.write(
                    database,
                    "insert into notebook values (?, ?) on conflict (id) do update set version = excluded.version",
                    each.event().contactId(),
                    each.event().aggregateVersion());
        }
    }

    @Override
    public Uni<Void> hear(List<ConsumerRecord<String, String>> heard) {
        return Uni.createFrom().voidItem();
    }
}
