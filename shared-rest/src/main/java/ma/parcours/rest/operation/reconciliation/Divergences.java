package ma.parcours.rest.operation.reconciliation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import ma.parcours.rest.operation.Divergence;

/** What does not agree at this moment, be it only because something is on its way. */
@ApplicationScoped
class Divergences {

    /** Nobody reads more; what is behind it shows once these are mended. */
    private static final int LIMIT = 10_000;

    /** Answers kind, id and detail of whatever does not agree with {@code told_event}. */
    private static final String STATEMENT = "reconciliation/comparison.sql";

    private final String statement = read();

    /** In the caller's transaction. */
    Uni<List<Divergence>> now() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(statement, Object[].class)
                        .setMaxResults(LIMIT)
                        .getResultList())
                .map(rows -> rows.stream().map(Divergences::divergence).toList());
    }

    private static String read() {
        ClassLoader service = Thread.currentThread().getContextClassLoader();
        try (InputStream statement = service.getResourceAsStream(STATEMENT)) {
            return new String(Objects.requireNonNull(statement, STATEMENT).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Divergence divergence(Object[] row) {
        return new Divergence((String) row[0], UUID.fromString((String) row[1]), (String) row[2]);
    }
}
