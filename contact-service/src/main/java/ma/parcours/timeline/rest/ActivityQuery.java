package ma.parcours.timeline.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import ma.parcours.rest.paging.PageRequest;
import ma.parcours.rest.paging.QueryParameter;
import ma.parcours.rest.paging.QueryReader;
import ma.parcours.timeline.Kind;
import ma.parcours.timeline.TimelineEntry;

/** A query for what happened: which kinds of it, and which page. */
record ActivityQuery(Set<Kind> kinds, PageRequest<TimelineEntry> page) {

    ActivityQuery {
        kinds = Set.copyOf(kinds);
    }

    static ActivityQuery of(UriInfo uri) {
        return QueryReader.read(uri, ActivityQuery::read);
    }

    static List<QueryParameter> parameters() {
        return QueryReader.parametersOf(ActivityQuery::read);
    }

    private static ActivityQuery read(QueryReader query) {
        return new ActivityQuery(query.codes("kind", Kind.class), query.page(TimelineResource.SORTS));
    }
}
