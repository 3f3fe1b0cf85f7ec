package ma.parcours.contact.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import ma.parcours.contact.Contact;
import ma.parcours.contact.ContactId;
import ma.parcours.contact.usecase.MarkLost;
import ma.parcours.contact.usecase.Reactivate;
import ma.parcours.contact.usecase.RecordAcompte;
import ma.parcours.contact.usecase.RecordPriseDeBesoin;
import ma.parcours.contact.usecase.StartNewProject;
import ma.parcours.contact.usecase.Target;
import ma.parcours.rest.access.Caller;
import ma.parcours.rest.access.Right;
import ma.parcours.rest.condition.Conditions;
import ma.parcours.rest.json.NoFields;
import ma.parcours.rest.retry.Once;
import org.jboss.resteasy.reactive.RestResponse;

/** The buttons on the page of a contact; each answers the contact as it is afterwards. */
@Path("/api/contacts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Right.SELL)
public class ContactActionsResource {

    private final RecordPriseDeBesoin priseDeBesoin;
    private final RecordAcompte acompteRecu;
    private final MarkLost markLost;
    private final Reactivate reactivate;
    private final StartNewProject newProject;
    private final Caller caller;
    private final Conditions conditions;
    private final Once once;
    private final Clock clock;

    ContactActionsResource(
            RecordPriseDeBesoin priseDeBesoin,
            RecordAcompte acompteRecu,
            MarkLost markLost,
            Reactivate reactivate,
            StartNewProject newProject,
            Caller caller,
            Conditions conditions,
            Once once,
            Clock clock) {
        this.priseDeBesoin = priseDeBesoin;
        this.acompteRecu = acompteRecu;
        this.markLost = markLost;
        this.reactivate = reactivate;
        this.newProject = newProject;
        this.caller = caller;
        this.conditions = conditions;
        this.once = once;
        this.clock = clock;
    }

    @POST
    @Path("prise-de-besoin")
    public Uni<RestResponse<ContactView>> priseDeBesoin(UUID id, PriseDeBesoinRequest body) {
        return answer(body, () -> priseDeBesoin.record(target(id), body.notes()));
    }

    @POST
    @Path("acompte-recu")
    public Uni<RestResponse<ContactView>> acompteRecu(UUID id, AcompteRecuRequest body) {
        return answer(body, () -> acompteRecu.record(target(id), body.deposit(LocalDate.now(clock))));
    }

    @POST
    @Path("mark-lost")
    public Uni<RestResponse<ContactView>> markLost(UUID id, MarkLostRequest body) {
        return answer(body, () -> markLost.markLost(target(id), body.loss()));
    }

    @POST
    @Path("reactivate")
    @RolesAllowed(Right.MANAGE)
    public Uni<RestResponse<ContactView>> reactivate(UUID id, NoFields body) {
        return answer(body, () -> reactivate.reactivate(target(id)));
    }

    @POST
    @Path("new-project")
    @RolesAllowed(Right.MANAGE)
    public Uni<RestResponse<ContactView>> newProject(UUID id, NoFields body) {
        return answer(body, () -> newProject.start(target(id)));
    }

    private Target target(UUID id) {
        return new Target(new ContactId(id), conditions.ifMatch(), caller.name());
    }

    private Uni<RestResponse<ContactView>> answer(Record body, Supplier<Uni<Contact>> action) {
        return once.answer(body, () -> action.get().map(contact -> RestResponse.ok(ContactView.of(contact, caller))));
    }
}
