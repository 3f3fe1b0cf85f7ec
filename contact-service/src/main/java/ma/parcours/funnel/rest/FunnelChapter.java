package ma.parcours.funnel.rest;

import java.util.List;
import ma.parcours.contact.ContactStatus;
import ma.parcours.funnel.Funnel;
import ma.parcours.funnel.Standing;
import ma.parcours.rest.contract.Chapter;
import ma.parcours.rest.contract.DescribedOperation;

/** What the contract says about how far people come. */
public final class FunnelChapter {

    private static final Funnel FUNNEL = new Funnel(
            80,
            List.of(
                    new Standing(ContactStatus.QUALIFIE, null, 31, 4),
                    new Standing(ContactStatus.PRISE_DE_BESOIN, null, 24, 0),
                    new Standing(ContactStatus.ACOMPTE_RECU, null, 9, 0),
                    new Standing(ContactStatus.CLIENT, null, 41, 41),
                    new Standing(ContactStatus.PERDU, ContactStatus.PRISE_DE_BESOIN, 15, 0)));

    private FunnelChapter() {}

    public static Chapter chapter() {
        return new Chapter("Funnel", "How far people come.", List.of(draw()));
    }

    private static DescribedOperation draw() {
        return DescribedOperation.of(
                        FunnelResource.class,
                        "funnel",
                        "drawFunnel",
                        "Counts how many ever reached each step on the way to becoming a client.")
                .answers(200, FunnelStepView.of(FUNNEL));
    }
}
