package ma.parcours.architect.rest;

import java.util.List;
import ma.parcours.contact.rest.ContactExamples;
import ma.parcours.rest.contract.Chapter;
import ma.parcours.rest.contract.DescribedOperation;
import ma.parcours.rest.paging.Page;

/** What the contract says about architects. */
public final class ArchitectChapter {

    private static final ArchitectView ARCHITECT =
            new ArchitectView(ContactExamples.ARCHITECTE_ID, "Yasmine Alaoui", "yasmine.alaoui@exemple.ma");

    private ArchitectChapter() {}

    public static Chapter chapter() {
        return new Chapter("Architectes", "To whom contacts can be assigned.", List.of(list(), add(), show()));
    }

    private static DescribedOperation list() {
        return DescribedOperation.of(
                        ArchitectsResource.class, "list", "listArchitectes", "Lists all architects, on one page.")
                .answers(200, new Page<>(List.of(ARCHITECT), null, null));
    }

    private static DescribedOperation add() {
        return DescribedOperation.of(ArchitectsResource.class, "add", "addArchitecte", "Adds an architect.")
                .asks("complet", new NewArchitect("Yasmine Alaoui", "yasmine.alaoui@exemple.ma"))
                .answers(201, ARCHITECT);
    }

    private static DescribedOperation show() {
        return DescribedOperation.of(ArchitectsResource.class, "show", "showArchitecte", "Shows an architect.")
                .answers(200, ARCHITECT);
    }
}
