package ma.parcours.k8s.outbox;

import io.debezium.data.Envelope;
import io.debezium.data.Uuid;
import io.debezium.time.ZonedTimestamp;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.data.SchemaBuilder;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;
import org.jspecify.annotations.Nullable;

/** A row as Debezium's connector for PostgreSQL reports it; the columns are those of {@code db/shared}. */
record OutboxRow(
        String eventId,
        String aggregate,
        String contactId,
        long version,
        String type,
        String payload,
        @Nullable String traceparent,
        String createdAt) {

    private static final Schema COLUMNS = SchemaBuilder.struct()
            .name("outbox.Value")
            .field("id", Schema.INT64_SCHEMA)
            .field("event_id", Uuid.schema())
            .field("aggregatetype", Schema.STRING_SCHEMA)
            .field("aggregateid", Schema.STRING_SCHEMA)
            .field("aggregateversion", Schema.INT64_SCHEMA)
            .field("type", Schema.STRING_SCHEMA)
            .field("payload", Schema.STRING_SCHEMA)
            .field("traceparent", Schema.OPTIONAL_STRING_SCHEMA)
            .field("created_at", ZonedTimestamp.schema())
            .build();

    private static final Schema SOURCE =
            SchemaBuilder.struct().field("db", Schema.STRING_SCHEMA).build();

    private static final Envelope ENVELOPE = Envelope.defineSchema()
            .withName("outbox.Envelope")
            .withRecord(COLUMNS)
            .withSource(SOURCE)
            .build();

    SourceRecord inserted() {
        return message(ENVELOPE.create(columns(), source(), Instant.EPOCH));
    }

    SourceRecord deleted() {
        return message(ENVELOPE.delete(columns(), source(), Instant.EPOCH));
    }

    private Struct columns() {
        return new Struct(COLUMNS)
                .put("id", 1L)
                .put("event_id", eventId)
                .put("aggregatetype", aggregate)
                .put("aggregateid", contactId)
                .put("aggregateversion", version)
                .put("type", type)
                .put("payload", payload)
                .put("traceparent", traceparent)
                .put("created_at", createdAt);
    }

    private static Struct source() {
        return new Struct(SOURCE).put("db", "any");
    }

    private static SourceRecord message(Struct value) {
        return new SourceRecord(Map.of(), Map.of(), "any.public.outbox", null, null, ENVELOPE.schema(), value);
    }
}
