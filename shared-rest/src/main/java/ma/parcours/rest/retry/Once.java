package ma.parcours.rest.retry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.rest.access.Caller;
import ma.parcours.rest.condition.Versioned;
import ma.parcours.rest.problem.InvalidRequest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Does what a request with an {@code Idempotency-Key} asks for once, however often it is sent. */
@RequestScoped
public class Once {

    public static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final Transactions transactions;
    private final Retries retries;
    private final Caller caller;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final RequestHashes hashes;
    private final ObjectMapper json;

    Once(
            Transactions transactions,
            Retries retries,
            Caller caller,
            HttpHeaders headers,
            UriInfo uri,
            RequestHashes hashes,
            ObjectMapper json) {
        this.transactions = transactions;
        this.retries = retries;
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
        this.hashes = hashes;
        this.json = json;
    }

    /** The work's own transactions are part of the one in which its key is claimed and its answer kept. */
    public <V> Uni<RestResponse<V>> answer(Record body, Supplier<Uni<RestResponse<V>>> work) {
        RetryKey key = keyOf(body);
        return key == null
                ? work.get()
                : transactions.writing(() -> retries.claim(key).chain(kept -> answer(key, kept, work)));
    }

    /** For work that claims the key in a transaction of its own; null if the client sent none. */
    public @Nullable RetryKey keyOf(Record body) {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return null;
        }
        if (!KEY.matcher(key).matches()) {
            throw InvalidRequest.because(HEADER, "not-an-idempotency-key");
        }
        String scope = "%s POST %s".formatted(caller.name(), uri.getPath());
        return new RetryKey(scope, key, hashes.of(body));
    }

    private <V> Uni<RestResponse<V>> answer(
            RetryKey key, @Nullable KeptAnswer kept, Supplier<Uni<RestResponse<V>>> work) {
        return kept == null
                ? work.get().call(answer -> retries.keep(key, kept(answer)))
                : Uni.createFrom().failure(new AnsweredBefore(kept));
    }

    private <V> KeptAnswer kept(RestResponse<V> answer) {
        V entity = answer.getEntity();
        URI location = answer.getLocation();
        return new KeptAnswer(
                answer.getStatus(),
                location == null ? null : location.toString(),
                entity instanceof Versioned versioned ? versioned.etag() : null,
                text(entity));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
