package ma.parcours.contact.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import ma.parcours.contact.ContactId;
import ma.parcours.contact.usecase.MarkLost;
import ma.parcours.contact.usecase.Reactivate;
import ma.parcours.contact.usecase.RecordAcompte;
import ma.parcours.contact.usecase.RecordPriseDeBesoin;
import ma.parcours.contact.usecase.StartNewProject;
import ma.parcours.rest.Caller;

/** The buttons on the page of a contact; each answers the contact as it is afterwards. */
@Path("/api/contacts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactActionsResource {

    private final RecordPriseDeBesoin priseDeBesoin;
    private final RecordAcompte acompteRecu;
    private final MarkLost markLost;
    private final Reactivate reactivate;
    private final StartNewProject newProject;
    private final Caller caller;
    private final Clock clock;

    ContactActionsResource(
            RecordPriseDeBesoin priseDeBesoin,
            RecordAcompte acompteRecu,
            MarkLost markLost,
            Reactivate reactivate,
            StartNewProject newProject,
            Caller caller,
            Clock clock) {
        this.priseDeBesoin = priseDeBesoin;
        this.acompteRecu = acompteRecu;
        this.markLost = markLost;
        this.reactivate = reactivate;
        this.newProject = newProject;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("prise-de-besoin")
    public Uni<ContactView> priseDeBesoin(UUID id, PriseDeBesoinRequest body) {
        return priseDeBesoin
                .record(new ContactId(id), body.notes(), caller.name())
                .map(ContactView::of);
    }

    @POST
    @Path("acompte-recu")
    public Uni<ContactView> acompteRecu(UUID id, AcompteRecuRequest body) {
        return acompteRecu
                .record(new ContactId(id), body.deposit(LocalDate.now(clock)), caller.name())
                .map(ContactView::of);
    }

    @POST
    @Path("mark-lost")
    public Uni<ContactView> markLost(UUID id, MarkLostRequest body) {
        return markLost.markLost(new ContactId(id), body.loss(), caller.name()).map(ContactView::of);
    }

    @POST
    @Path("reactivate")
    public Uni<ContactView> reactivate(UUID id, NoFields body) {
        return reactivate.reactivate(new ContactId(id), caller.name()).map(ContactView::of);
    }

    @POST
    @Path("new-project")
    public Uni<ContactView> newProject(UUID id, NoFields body) {
        return newProject.start(new ContactId(id), caller.name()).map(ContactView::of);
    }
}
