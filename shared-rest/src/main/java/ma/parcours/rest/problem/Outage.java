package ma.parcours.rest.problem;

import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;

/** Tells failures that pass when PostgreSQL or Kafka is back, or less busy, from bugs. */
final class Outage {

    private static final List<Class<? extends Throwable>> AWAY = List.of(
            ConnectException.class,
            SocketException.class,
            UnknownHostException.class,
            ClosedChannelException.class,
            ClosedConnectionException.class,
            ConnectionPoolTooBusyException.class,
            KafkaException.class,
            TimeoutException.class,
            RejectedExecutionException.class);

    /** Connection lost, resources exhausted, shutting down or starting, deadlock or serialisation failure. */
    private static final List<String> PASSING_STATES = List.of("08", "53", "57P0", "40001", "40P01");

    private Outage() {}

    static boolean isBehind(Throwable thrown) {
        return causes(thrown).anyMatch(Outage::passes);
    }

    static String rootMessage(Throwable thrown) {
        return causes(thrown).reduce(thrown, (outer, inner) -> inner).toString();
    }

    private static boolean passes(Throwable cause) {
        if (cause instanceof PgException refused) {
            String state = Objects.requireNonNullElse(refused.getSqlState(), "");
            return PASSING_STATES.stream().anyMatch(state::startsWith);
        }
        return AWAY.stream().anyMatch(type -> type.isInstance(cause)) || isPoolTimeout(cause);
    }

    /** The pool has no type of its own for it. */
    private static boolean isPoolTimeout(Throwable cause) {
        return cause instanceof NoStackTraceThrowable && "Timeout".equals(cause.getMessage());
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(20);
    }
}
