package ma.parcours.local.bench;

import io.vertx.sqlclient.Pool;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import ma.parcours.local.bench.limit.Recording;
import ma.parcours.local.bench.limit.Replay;
import ma.parcours.local.bench.limit.Transaction;
import ma.parcours.local.proof.Sources;
import ma.parcours.local.rest.Call;
import ma.parcours.local.stack.Service;

/**
 * What the services send to PostgreSQL while one person becomes a client and is looked at.
 *
 * @param client that person
 */
record Recorded(Person client, Map<Action, List<Transaction>> writes, Map<ById, List<Transaction>> reads) {

    static Recorded of(Subject subject, Side<Person> services, Http http) throws Exception {
        try (var superuser = subject.maintenance();
                var recording = Recording.start(superuser, subject.data().log("postgres"))) {
            return new Take(subject, services, http, recording).all();
        }
    }

    /** To be sent to databases in which nobody looks. */
    LimitSide limit(Sources sources, Map<Service, Pool> pools) throws SQLException {
        var single = new EnumMap<Action, Replay>(Action.class);
        var whole = new EnumMap<Action, Replay>(Action.class);
        for (var write : writes.entrySet()) {
            var ofContacts = write.getValue().stream()
                    .filter(transaction -> transaction.service() == Service.CONTACT)
                    .toList();
            single.put(write.getKey(), Replay.of(ofContacts, sources, pools));
            whole.put(write.getKey(), Replay.of(write.getValue(), sources, pools));
        }
        return new LimitSide(single, whole);
    }

    /** One person's way, one action after the other. */
    private static final class Take {

        private final Subject subject;
        private final Side<Person> services;
        private final Http http;
        private final Recording recording;
        private Person person = Person.NOBODY_YET;

        Take(Subject subject, Side<Person> services, Http http, Recording recording) {
            this.subject = subject;
            this.services = services;
            this.http = http;
            this.recording = recording;
        }

        Recorded all() throws Exception {
            var writes = new EnumMap<Action, List<Transaction>>(Action.class);
            for (var action : Action.values()) {
                writes.put(action, recording.of(() -> {
                    person = Crowd.await(services.act(action, person));
                    new Calm(subject).await();
                    return person.ids();
                }));
            }
            var reads = new EnumMap<ById, List<Transaction>>(ById.class);
            for (var read : ById.values()) {
                reads.put(read, recording.of(() -> {
                    Crowd.await(http.send(Call.get(read.path(read.of(person)))));
                    return person.ids();
                }));
            }
            return new Recorded(person, writes, reads);
        }
    }
}
