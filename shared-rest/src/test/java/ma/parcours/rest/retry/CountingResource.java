package ma.parcours.rest.retry;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import ma.parcours.events.outbox.Transactions;
import ma.parcours.rest.Sample;
import ma.parcours.rest.SampleRefused;
import ma.parcours.rest.access.Right;
import ma.parcours.rest.condition.Versioned;
import org.jboss.resteasy.reactive.RestResponse;

/** Writes a row each time that it does what it is asked for. */
@Path("/api/counted")
@Produces(MediaType.APPLICATION_JSON)
public class CountingResource {

    /** Any table does that stands in the database; its key is what is counted. */
    private static final String INSERT = """
            insert into outbox (event_id, aggregatetype, aggregateid, aggregateversion, type, payload)
            values (:id, 'counted', :name, 0, 'counted', '{}')
            """;

    private final Transactions transactions;
    private final Once once;

    CountingResource(Transactions transactions, Once once) {
        this.transactions = transactions;
        this.once = once;
    }

    /** What was written. */
    public record Written(UUID id, long version) implements Versioned {}

    @POST
    @RolesAllowed(Right.READ)
    public Uni<RestResponse<Written>> write(Sample body) {
        return once.answer(body, () -> written(body).map(CountingResource::created));
    }

    /** Refuses when what it did is already in the transaction. */
    @POST
    @Path("refused")
    @RolesAllowed(Right.READ)
    public Uni<RestResponse<Written>> writeAndRefuse(Sample body) {
        return once.answer(
                body, () -> written(body).chain(written -> Uni.createFrom().failure(new SampleRefused())));
    }

    private Uni<Written> written(Sample body) {
        UUID id = UUID.randomUUID();
        return transactions.writing(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery(INSERT)
                        .setParameter("id", id)
                        .setParameter("name", body.nom())
                        .executeUpdate())
                .replaceWith(new Written(id, 3)));
    }

    private static RestResponse<Written> created(Written written) {
        return RestResponse.ResponseBuilder.<Written>created(URI.create("/api/counted/" + written.id()))
                .entity(written)
                .build();
    }
}
