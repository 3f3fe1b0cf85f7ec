package ma.parcours.rest.events.feed;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.parcours.events.Aggregate;
import ma.parcours.events.log.Positions;
import ma.parcours.rest.paging.OpaqueText;

/** A place in a service's own topic, as clients hand it back. */
final class FeedCursor {

    /** Partitions and offsets in decimal; longer ones than these exist nowhere. */
    private static final Pattern PLACES = Pattern.compile("(\\d{1,6}=\\d{1,18}(,(?=\\d)|$))*");

    private FeedCursor() {}

    static String of(Aggregate own, Positions positions) {
        return OpaqueText.of(own.code() + "\n"
                + new TreeMap<>(positions.next())
                        .entrySet().stream()
                                .map(place -> place.getKey() + "=" + place.getValue())
                                .collect(Collectors.joining(",")));
    }

    /** Empty for what was made up, or belongs to another topic or list. */
    static Optional<Positions> read(Aggregate own, String text) {
        String topic = own.code() + "\n";
        return OpaqueText.read(text)
                .filter(payload -> payload.startsWith(topic))
                .map(payload -> payload.substring(topic.length()))
                .filter(places -> PLACES.matcher(places).matches())
                .map(FeedCursor::positions);
    }

    private static Positions positions(String places) {
        Map<Integer, Long> next = Arrays.stream(places.split(",", -1))
                .filter(place -> !place.isEmpty())
                .map(place -> place.split("=", 2))
                .collect(Collectors.toMap(
                        place -> Integer.valueOf(place[0]), place -> Long.valueOf(place[1]), Math::max));
        return new Positions(next);
    }
}
