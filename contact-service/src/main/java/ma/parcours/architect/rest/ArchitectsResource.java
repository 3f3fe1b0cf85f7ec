package ma.parcours.architect.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import ma.parcours.architect.Architect;
import ma.parcours.architect.ArchitectId;
import ma.parcours.architect.usecase.AddArchitect;
import ma.parcours.architect.usecase.ListArchitects;
import ma.parcours.architect.usecase.ShowArchitect;
import ma.parcours.rest.access.Right;
import ma.parcours.rest.condition.Conditions;
import ma.parcours.rest.paging.Page;
import ma.parcours.rest.retry.Once;
import org.jboss.resteasy.reactive.RestResponse;

/** The architects for the drop-down, all on one page. */
@Path("/api/architectes")
@Produces(MediaType.APPLICATION_JSON)
public class ArchitectsResource {

    private final ListArchitects list;
    private final ShowArchitect show;
    private final AddArchitect add;
    private final Conditions conditions;
    private final Once once;

    ArchitectsResource(ListArchitects list, ShowArchitect show, AddArchitect add, Conditions conditions, Once once) {
        this.list = list;
        this.show = show;
        this.add = add;
        this.conditions = conditions;
        this.once = once;
    }

    @GET
    @RolesAllowed(Right.READ)
    public Uni<Page<ArchitectView>> list() {
        return list.list().map(ArchitectsResource::page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Right.READ)
    public Uni<ArchitectView> show(UUID id) {
        return show.show(new ArchitectId(id)).map(ArchitectView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Right.ADMINISTER)
    public Uni<RestResponse<ArchitectView>> add(NewArchitect body) {
        conditions.mustBeAbsent();
        return once.answer(body, () -> add.add(body.nom(), body.email()).map(ArchitectsResource::created));
    }

    private static Page<ArchitectView> page(List<Architect> architects) {
        return new Page<>(architects.stream().map(ArchitectView::of).toList(), null, null);
    }

    private static RestResponse<ArchitectView> created(Architect architect) {
        URI location = URI.create("/api/architectes/" + architect.id().value());
        return RestResponse.ResponseBuilder.<ArchitectView>created(location)
                .entity(ArchitectView.of(architect))
                .build();
    }
}
