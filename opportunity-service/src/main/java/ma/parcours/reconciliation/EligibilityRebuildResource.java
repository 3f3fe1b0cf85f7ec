package ma.parcours.reconciliation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import ma.parcours.rest.access.Caller;
import ma.parcours.rest.access.Right;
import ma.parcours.rest.contract.DescribedOperation;
import ma.parcours.rest.json.NoFields;
import ma.parcours.rest.operation.OperationView;
import ma.parcours.rest.operation.StartOperation;
import ma.parcours.rest.operation.reconciliation.OperationsChapter;
import ma.parcours.rest.retry.Once;
import org.jboss.resteasy.reactive.RestResponse;

/** Where it is asked for to make the eligibilities anew. */
@Path("/api/operations/eligibility-rebuild")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Right.MANAGE)
public class EligibilityRebuildResource {

    private final StartOperation start;
    private final Caller caller;
    private final Once once;

    EligibilityRebuildResource(StartOperation start, Caller caller, Once once) {
        this.start = start;
        this.caller = caller;
        this.once = once;
    }

    @POST
    public Uni<RestResponse<OperationView>> start(NoFields body) {
        return once.answer(
                body,
                () -> start.start(RebuildEligibility.KIND, true, caller.name()).map(OperationView::accepted));
    }

    /** What the contract says about it. */
    public static DescribedOperation described() {
        return DescribedOperation.of(
                        EligibilityRebuildResource.class,
                        "start",
                        "startEligibilityRebuild",
                        "Makes anew what the deposits allow, from all that was ever told.")
                .asks("vide", new NoFields())
                .answers(202, OperationsChapter.example(RebuildEligibility.KIND, true));
    }
}
