package ma.parcours.rest.operation.reconciliation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ma.parcours.rest.access.Caller;
import ma.parcours.rest.access.Right;
import ma.parcours.rest.operation.OperationView;
import ma.parcours.rest.operation.StartOperation;
import ma.parcours.rest.retry.Once;
import org.jboss.resteasy.reactive.RestResponse;

/** Where a comparison of the database with the topics is asked for. */
@Path("/api/operations/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Right.MANAGE)
public class ReconciliationResource {

    private final StartOperation start;
    private final Caller caller;
    private final Once once;

    ReconciliationResource(StartOperation start, Caller caller, Once once) {
        this.start = start;
        this.caller = caller;
        this.once = once;
    }

    @POST
    public Uni<RestResponse<OperationView>> start(ReconciliationRequest body) {
        return once.answer(
                body,
                () -> start.start(Reconciliation.KIND, body.repairs(), caller.name())
                        .map(OperationView::accepted));
    }
}
