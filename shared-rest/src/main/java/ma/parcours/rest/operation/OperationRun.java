package ma.parcours.rest.operation;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One time that an operation was asked for, and what has come of it; {@link OperationRuns} writes it. */
@Entity
@Table(name = "operation_run")
public class OperationRun {

    @Id
    private UUID id;

    @Column
    private String kind;

    @Column
    private boolean repair;

    @Column
    private RunState state;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "started_by")
    private String startedBy;

    /** Whoever works on it, or worked on it last. */
    @Column
    private @Nullable UUID worker;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** A JSON object of whole numbers. */
    @Column
    private String figures;

    /** A JSON array of {@link Divergence}s. */
    @Column
    private String divergences;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected OperationRun() {}

    public UUID id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public boolean repair() {
        return repair;
    }

    public RunState state() {
        return state;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public String startedBy() {
        return startedBy;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Map<String, Long> figures() {
        JsonObject stored = new JsonObject(figures);
        Map<String, Long> read = new TreeMap<>();
        stored.fieldNames().forEach(name -> read.put(name, stored.getLong(name)));
        return read;
    }

    public List<Divergence> divergences() {
        return new JsonArray(divergences)
                .stream()
                        .map(JsonObject.class::cast)
                        .map(each -> new Divergence(
                                each.getString("kind"),
                                UUID.fromString(each.getString("id")),
                                each.getString("detail")))
                        .toList();
    }
}
