package ma.parcours.rest.events;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The AsyncAPI document of the service: what it tells on Kafka, and what it listens to. Open to all, like its OpenAPI. */
@Path("/asyncapi")
@Produces("application/yaml; charset=UTF-8")
@PermitAll
public class AsyncApiResource {

    private static final String DOCUMENT = read();

    @GET
    @Operation(hidden = true)
    public Uni<String> show() {
        return Uni.createFrom().item(DOCUMENT);
    }

    /** Every service brings its own. */
    private static String read() {
        try (InputStream document =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("asyncapi.yaml")) {
            return new String(Objects.requireNonNull(document, "asyncapi.yaml").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
