package ma.parcours.contact.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ma.parcours.contact.ContactAction;
import ma.parcours.contact.ContactRefusal.ActionRefused;
import ma.parcours.contact.ContactStatus;
import ma.parcours.contact.Raison;
import ma.parcours.payment.Methode;
import ma.parcours.rest.contract.Chapter;
import ma.parcours.rest.contract.DescribedOperation;
import ma.parcours.rest.json.NoFields;
import ma.parcours.rest.problem.Problem;

/** What the contract says about the buttons on the page of a contact. */
public final class ContactActionsChapter {

    private static final AcompteRecuRequest ACOMPTE = new AcompteRecuRequest(
            new BigDecimal("25000.00"),
            Methode.VIREMENT,
            LocalDate.parse("2026-03-06"),
            "VIR-2026-0311",
            "Acompte de 20 % sur le devis d’étude.");

    private ContactActionsChapter() {}

    public static Chapter chapter() {
        return new Chapter(
                "Actions",
                "What moves a contact along; each answers the contact as it is afterwards.",
                List.of(priseDeBesoin(), acompteRecu(), markLost(), reactivate(), newProject()));
    }

    private static DescribedOperation priseDeBesoin() {
        return action("priseDeBesoin", "recordPriseDeBesoin", "Records that the need was taken down.")
                .asks("notes", new PriseDeBesoinRequest("Villa de 320 m², deux niveaux, piscine à refaire."))
                .asks("sansNotes", Map.of())
                .answers(200, ContactExamples.at(ContactStatus.PRISE_DE_BESOIN, 1))
                .refuses(refused(ContactAction.PRISE_DE_BESOIN, ContactStatus.CLIENT));
    }

    private static DescribedOperation acompteRecu() {
        return action("acompteRecu", "recordAcompte", "Records a deposit, which unlocks one opportunity.")
                .asks("virement", ACOMPTE)
                .asks("minimal", Map.of("montant", new BigDecimal("5000"), "methode", Methode.ESPECE))
                .answers(200, ContactExamples.at(ContactStatus.ACOMPTE_RECU, 2))
                .refuses(refused(ContactAction.ACOMPTE_RECU, ContactStatus.QUALIFIE));
    }

    private static DescribedOperation markLost() {
        return action("markLost", "markLost", "Gives a contact up; an unused deposit unlocks nothing any more.")
                .asks("budget", new MarkLostRequest(Raison.BUDGET, null))
                .asks("autre", new MarkLostRequest(Raison.AUTRE, "Part vivre à l’étranger."))
                .answers(200, ContactExamples.lost(Raison.BUDGET, 3))
                .refuses(refused(ContactAction.MARK_LOST, ContactStatus.PERDU))
                .refusesField("commentaire", "commentaire-requis");
    }

    private static DescribedOperation reactivate() {
        return action("reactivate", "reactivate", "Brings a lost contact back to where it was lost.")
                .asks("vide", new NoFields())
                .answers(200, ContactExamples.at(ContactStatus.PRISE_DE_BESOIN, 4))
                .refuses(refused(ContactAction.REACTIVATE, ContactStatus.PRISE_DE_BESOIN));
    }

    private static DescribedOperation newProject() {
        return action("newProject", "startNewProject", "Lets a client start over, towards a new deposit.")
                .asks("vide", new NoFields())
                .answers(200, ContactExamples.at(ContactStatus.QUALIFIE, 4))
                .refuses(refused(ContactAction.NEW_PROJECT, ContactStatus.ACOMPTE_RECU));
    }

    private static DescribedOperation action(String method, String id, String summary) {
        return DescribedOperation.of(ContactActionsResource.class, method, id, summary);
    }

    private static Problem refused(ContactAction action, ContactStatus current) {
        return RefusalProblems.of(new ActionRefused(action, current));
    }
}
