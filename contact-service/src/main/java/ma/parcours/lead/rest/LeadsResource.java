package ma.parcours.lead.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import ma.parcours.contact.rest.ContactView;
import ma.parcours.contact.rest.ContactsResource;
import ma.parcours.lead.Lead;
import ma.parcours.lead.LeadId;
import ma.parcours.lead.usecase.CaptureLead;
import ma.parcours.lead.usecase.Conversion;
import ma.parcours.lead.usecase.ConvertLead;
import ma.parcours.lead.usecase.FindLeads;
import ma.parcours.lead.usecase.LeadTarget;
import ma.parcours.lead.usecase.ReviseLead;
import ma.parcours.lead.usecase.ShowLead;
import ma.parcours.rest.access.Caller;
import ma.parcours.rest.access.Right;
import ma.parcours.rest.condition.Conditions;
import ma.parcours.rest.json.MergePatch;
import ma.parcours.rest.paging.Page;
import ma.parcours.rest.retry.Once;
import org.jboss.resteasy.reactive.RestResponse;

/** Leads: to capture, to qualify, to convert. */
@Path("/api/leads")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Right.SELL)
public class LeadsResource {

    private final FindLeads find;
    private final ShowLead show;
    private final CaptureLead capture;
    private final ReviseLead revise;
    private final ConvertLead convert;
    private final Caller caller;
    private final Conditions conditions;
    private final Once once;

    LeadsResource(
            FindLeads find,
            ShowLead show,
            CaptureLead capture,
            ReviseLead revise,
            ConvertLead convert,
            Caller caller,
            Conditions conditions,
            Once once) {
        this.find = find;
        this.show = show;
        this.capture = capture;
        this.revise = revise;
        this.convert = convert;
        this.caller = caller;
        this.conditions = conditions;
        this.once = once;
    }

    @GET
    public Uni<Page<LeadView>> list(@Context UriInfo uri) {
        LeadQuery query = LeadQuery.of(uri);
        return find.find(query.filter(), query.page(), LeadView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<LeadView>> capture(LeadFields body) {
        conditions.mustBeAbsent();
        return once.answer(
                body, () -> capture.capture(body.revision(), caller.name()).map(LeadsResource::created));
    }

    @GET
    @Path("{id}")
    public Uni<LeadView> show(UUID id) {
        return show.show(new LeadId(id)).map(LeadView::of);
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    public Uni<LeadView> revise(UUID id, MergePatch<LeadFields> patch) {
        return revise.revise(
                        target(id),
                        current -> patch.applyTo(LeadFields.of(current)).revision())
                .map(LeadView::of);
    }

    /** 201 with the new contact; 200 with the same one when it is asked again. */
    @POST
    @Path("{id}/convert")
    @Consumes(MediaType.APPLICATION_JSON)
    public Uni<RestResponse<ContactView>> convert(UUID id, ConvertRequest body) {
        return once.answer(
                body,
                () -> convert.convert(target(id), body.architect(), caller.name())
                        .map(this::converted));
    }

    private LeadTarget target(UUID id) {
        return new LeadTarget(new LeadId(id), conditions.ifMatch());
    }

    private RestResponse<ContactView> converted(Conversion conversion) {
        return conversion.justNow()
                ? ContactsResource.created(conversion.contact(), caller)
                : RestResponse.ok(ContactView.of(conversion.contact(), caller));
    }

    private static RestResponse<LeadView> created(Lead lead) {
        return RestResponse.ResponseBuilder.<LeadView>created(
                        URI.create("/api/leads/" + lead.id().value()))
                .entity(LeadView.of(lead))
                .build();
    }
}
