package ma.parcours.rest;

import io.smallrye.mutiny.Uni;
import io.vertx.pgclient.PgException;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.net.ConnectException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import ma.parcours.rest.json.MergePatch;
import ma.parcours.rest.paging.QueryReader;
import ma.parcours.rest.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** A resource that does nothing but show how requests are read and failures answered. */
@Path("/api/samples")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
public class SampleResource {

    public static final Sample CURRENT = new Sample(
            "Riad",
            "à revoir",
            new BigDecimal("1500.50"),
            2,
            true,
            null,
            LocalDate.of(2026, 1, 31),
            Colour.ROUGE,
            null);

    /** What the query asks for. */
    public record Filter(
            Set<Colour> couleur,
            Set<UUID> architecteId,
            @Nullable String q,
            boolean urgent) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<Sample> add(Sample body) {
        return Uni.createFrom().item(body);
    }

    @PATCH
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Uni<Sample> change(MergePatch<Sample> patch) {
        return Uni.createFrom().item(patch.applyTo(CURRENT));
    }

    @GET
    @Path("filter")
    public Filter filter(@Context UriInfo uri) {
        return QueryReader.read(
                uri,
                query -> new Filter(
                        query.codes("couleur", Colour.class),
                        query.ids("architecteId"),
                        query.text("q"),
                        query.flag("urgent")));
    }

    @GET
    @Path("{id}")
    public Uni<Sample> one(UUID id) {
        return Uni.createFrom().failure(new NotFound());
    }

    @GET
    @Path("refused")
    public Uni<Sample> refused() {
        return Uni.createFrom().failure(new SampleRefused());
    }

    @GET
    @Path("bug")
    public Uni<Sample> bug() {
        return Uni.createFrom().failure(new IllegalStateException("select secret from ma.parcours.Hidden"));
    }

    @GET
    @Path("lost-race")
    public Uni<Sample> lostRace() {
        return Uni.createFrom().failure(new OptimisticLockException());
    }

    @GET
    @Path("no-connection")
    public Uni<Sample> noConnection() {
        return Uni.createFrom().failure(new IllegalStateException(new ConnectException("refused: localhost:5432")));
    }

    @GET
    @Path("shutting-down")
    public Uni<Sample> shuttingDown() {
        return Uni.createFrom().failure(new PgException("terminating connection", "FATAL", "57P01", "secret"));
    }
}
