package ma.parcours.timeline.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ma.parcours.contact.rest.ContactExamples;
import ma.parcours.rest.contract.Chapter;
import ma.parcours.rest.contract.DescribedOperation;
import ma.parcours.rest.paging.Page;
import ma.parcours.rest.paging.QueryReader;
import ma.parcours.timeline.Kind;

/** What the contract says about the history of contacts. */
public final class TimelineChapter {

    private static final TimelineEntryView ENTRY = new TimelineEntryView(
            UUID.fromString("0192f3b2-9e11-7c48-a1b2-c3d4e5f60718"),
            Kind.PRISE_DE_BESOIN,
            Instant.parse("2026-03-04T14:20:45.110000Z"),
            "amina",
            "qualifie",
            "prise_de_besoin",
            "{\"notes\": \"Villa de 320 m², deux niveaux, piscine à refaire.\"}");

    private static final ActivityView ACTIVITY = new ActivityView(
            ENTRY.id(),
            new ContactName(ContactExamples.CONTACT_ID, "Salma Bennani"),
            ENTRY.kind(),
            ENTRY.at(),
            ENTRY.actor(),
            ENTRY.from(),
            ENTRY.to(),
            ENTRY.data());

    private TimelineChapter() {}

    public static Chapter chapter() {
        return new Chapter("Timeline", "What happened to contacts, and who did it.", List.of(show(), showAll()));
    }

    private static DescribedOperation show() {
        return DescribedOperation.of(
                        TimelineResource.class, "list", "showTimeline", "Shows what happened to a contact.")
                .reads(QueryReader.parametersOf(query -> query.page(TimelineResource.SORTS)))
                .answers(200, new Page<>(List.of(ENTRY), null, null));
    }

    private static DescribedOperation showAll() {
        return DescribedOperation.of(
                        ActivityResource.class, "list", "showActivity", "Shows what happened to all contacts.")
                .reads(ActivityQuery.parameters())
                .answers(200, new Page<>(List.of(ACTIVITY), null, null));
    }
}
