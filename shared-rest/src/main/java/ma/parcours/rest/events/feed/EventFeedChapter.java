package ma.parcours.rest.events.feed;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.parcours.events.Aggregate;
import ma.parcours.events.EventType;
import ma.parcours.events.contract.EventSchemas;
import ma.parcours.events.log.Positions;
import ma.parcours.rest.contract.Chapter;
import ma.parcours.rest.contract.Contract;
import ma.parcours.rest.contract.DescribedOperation;

/** What the contract says about the events over HTTP. */
public final class EventFeedChapter {

    private EventFeedChapter() {}

    public static Chapter chapter(Aggregate own) {
        return new Chapter(
                "Events",
                "What the service tells on Kafka, for whoever has none: the same events, those of each contact in the same"
                        + " order. Each comes at least once; what the data of each type means is shown at /events.",
                List.of(list(own)));
    }

    private static DescribedOperation list(Aggregate own) {
        return DescribedOperation.of(
                        EventFeedResource.class,
                        "list",
                        "listEvents",
                        "Lists what the service told, from the beginning or from where an earlier answer ended.")
                .reads(FeedQuery.parameters(own))
                .answers(
                        200,
                        new EventSlice(List.of(example(own)), FeedCursor.of(own, new Positions(Map.of(0, 4L, 7, 12L)))))
                .refusesField("after", "not-a-cursor");
    }

    private static ToldEvent example(Aggregate own) {
        EventType type = Arrays.stream(EventType.values())
                .filter(each -> each.aggregate() == own)
                .findFirst()
                .orElseThrow();
        return new ToldEvent(
                "1.0",
                UUID.fromString("0192f3b0-1c2d-7e3f-8a4b-5c6d7e8f9a0b"),
                type.wireName(),
                "/parcours/" + own.code() + "-service",
                Instant.parse("2026-03-04T14:20:45.110000Z"),
                Contract.SOME_ID,
                2,
                "application/json",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                EventSchemas.of(type).path("examples").path(0).toString());
    }
}
