package ma.parcours.rest.events.feed;

import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import ma.parcours.events.Aggregate;
import ma.parcours.events.EventType;
import ma.parcours.events.log.Positions;
import ma.parcours.rest.paging.QueryParameter;
import ma.parcours.rest.paging.QueryReader;

/**
 * A query for what was told: behind which place, of which types, and how much at most.
 *
 * @param types full names; empty for all there are
 */
record FeedQuery(Positions after, Set<String> types, int limit) {

    private static final int DEFAULT_LIMIT = 100;
    private static final int HIGHEST_LIMIT = 1000;

    FeedQuery {
        types = Set.copyOf(types);
    }

    static FeedQuery of(UriInfo uri, Aggregate own) {
        return QueryReader.read(uri, query -> read(query, own));
    }

    static List<QueryParameter> parameters(Aggregate own) {
        return QueryReader.parametersOf(query -> read(query, own));
    }

    boolean asksFor(String type) {
        return types.isEmpty() || types.contains(type);
    }

    private static FeedQuery read(QueryReader query, Aggregate own) {
        return new FeedQuery(
                query.cursor("after", text -> FeedCursor.read(own, text)).orElse(Positions.BEGINNING),
                query.words("types", typesOf(own)),
                query.limit("limit", DEFAULT_LIMIT, HIGHEST_LIMIT));
    }

    private static List<String> typesOf(Aggregate own) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.aggregate() == own)
                .map(EventType::wireName)
                .toList();
    }
}
