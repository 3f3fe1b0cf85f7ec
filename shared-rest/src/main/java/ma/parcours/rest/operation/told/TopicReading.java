package ma.parcours.rest.operation.told;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.parcours.events.Aggregate;
import ma.parcours.events.consumption.EventReader;
import ma.parcours.events.consumption.PermanentFailure;
import ma.parcours.events.kafka.KafkaAccess;
import ma.parcours.events.log.Positions;
import ma.parcours.events.log.TopicLog;
import ma.parcours.rest.operation.Aside;
import ma.parcours.rest.operation.CurrentRun;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One walk of a run along both topics: into the table of what was told, and on as more is told. */
public final class TopicReading {

    private final KafkaAccess kafka;
    private final ToldEvents told;
    private final EventReader reader;
    private final int sliceSize;
    private final CurrentRun run;
    private final Map<Aggregate, Positions> reached = new EnumMap<>(Aggregate.class);
    private long kept;

    TopicReading(KafkaAccess kafka, ToldEvents told, EventReader reader, int sliceSize, CurrentRun run) {
        this.kafka = kafka;
        this.told = told;
        this.reader = reader;
        this.sliceSize = sliceSize;
        this.run = run;
    }

    /** Whatever an earlier run has left in the table is forgotten. */
    public Uni<Void> begin() {
        return run.step(told::forget);
    }

    /** The table takes no room any more. */
    public Uni<Void> end() {
        return run.step(told::forget);
    }

    /** From where it stopped to where both topics end now. */
    public Uni<Void> readOn(Listener listener) {
        return read(Aggregate.CONTACT, listener)
                .chain(() -> read(Aggregate.OPPORTUNITY, listener))
                .chain(() -> run.step(this::settle));
    }

    private Uni<Void> read(Aggregate topic, Listener listener) {
        return Aside.blocking(() -> TopicLog.open(kafka, topic.topic()))
                .chain(log -> readToEnd(log, topic, listener).eventually(() -> close(log)));
    }

    private static Uni<Void> close(TopicLog log) {
        return Aside.blocking(() -> {
                    log.close();
                    return true;
                })
                .replaceWithVoid();
    }

    private Uni<Void> readToEnd(TopicLog log, Aggregate topic, Listener listener) {
        return Aside.blocking(log::end)
                .chain(end -> Multi.createBy()
                        .repeating()
                        .uni(() -> readSlice(log, topic, end, listener))
                        .until(nothing -> reached(topic).reaches(end))
                        .collect()
                        .last())
                .replaceWithVoid();
    }

    /** Answers something, since a repetition is about something. */
    private Uni<Boolean> readSlice(TopicLog log, Aggregate topic, Positions end, Listener listener) {
        return Aside.blocking(() -> log.slice(reached(topic), end, sliceSize))
                .chain(slice -> add(topic, slice, listener)
                        .invoke(() -> reached.put(topic, slice.next()))
                        .invoke(() -> run.show("left", left(topic, end)))
                        .replaceWith(true));
    }

    private Uni<Void> add(Aggregate topic, TopicLog.Slice slice, Listener listener) {
        List<ToldEvent> events = slice.records().stream()
                .map(message -> read(topic, message))
                .flatMap(Optional::stream)
                .toList();
        run.count("events", events.size());
        return run.step(() -> told.add(events).invoke(added -> kept += added).chain(() -> listener.hear(events)));
    }

    /** What nobody can read was told to nobody. */
    private Optional<ToldEvent> read(Aggregate topic, ConsumerRecord<String, String> message) {
        try {
            return reader.read(message).map(event -> new ToldEvent(topic, event, message.value()));
        } catch (PermanentFailure unreadable) {
            run.count("unreadable", 1);
            return Optional.empty();
        }
    }

    private Uni<Void> settle() {
        return told.count().invoke(this::mustBeWhole).chain(told::analyze);
    }

    private void mustBeWhole(long found) {
        if (found != kept) {
            throw new IllegalStateException("of %d events that were read %d are left".formatted(kept, found));
        }
    }

    private long left(Aggregate topic, Positions end) {
        return end.next().entrySet().stream()
                .mapToLong(
                        there -> Math.max(0, there.getValue() - reached(topic).of(there.getKey())))
                .sum();
    }

    private Positions reached(Aggregate topic) {
        return reached.getOrDefault(topic, Positions.BEGINNING);
    }
}
