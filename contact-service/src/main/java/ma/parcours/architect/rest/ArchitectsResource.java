package ma.parcours.architect.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import ma.parcours.architect.Architect;
import ma.parcours.architect.usecase.AddArchitect;
import ma.parcours.architect.usecase.ListArchitects;
import ma.parcours.rest.paging.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** The architects for the drop-down, all on one page. */
@Path("/api/architectes")
@Produces(MediaType.APPLICATION_JSON)
public class ArchitectsResource {

    private final ListArchitects list;
    private final AddArchitect add;

    ArchitectsResource(ListArchitects list, AddArchitect add) {
        this.list = list;
        this.add = add;
    }

    @GET
    public Uni<Page<ArchitectView>> list() {
        return list.list().map(ArchitectsResource::page);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<ArchitectView>> add(NewArchitect body) {
        return add.add(body.nom(), body.email()).map(ArchitectsResource::created);
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
