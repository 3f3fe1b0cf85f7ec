package ma.parcours.me;

import java.util.List;
import ma.parcours.rest.access.Role;
import ma.parcours.rest.contract.Chapter;
import ma.parcours.rest.contract.DescribedOperation;

/** What the contract says about whoever is asking. */
public final class MeChapter {

    private static final MeView AMINA =
            new MeView("amina", Role.COMMERCIAL.rights().stream().sorted().toList(), null);

    private MeChapter() {}

    public static Chapter chapter() {
        return new Chapter("Me", "Who is asking.", List.of(show()));
    }

    private static DescribedOperation show() {
        return DescribedOperation.of(MeResource.class, "show", "showMe", "Says who I am and what I may do.")
                .answers(200, AMINA);
    }
}
