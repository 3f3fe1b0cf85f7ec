package ma.parcours.opportunity.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.parcours.eligibility.ContactId;
import ma.parcours.opportunity.Opportunity;
import ma.parcours.opportunity.PipelineStage;
import ma.parcours.opportunity.TypeBien;
import ma.parcours.opportunity.usecase.OpportunityFilter;
import ma.parcours.rest.access.Sight;
import ma.parcours.rest.paging.PageRequest;
import ma.parcours.rest.paging.QueryParameter;
import ma.parcours.rest.paging.QueryReader;
import ma.parcours.rest.paging.SortKey;
import ma.parcours.rest.paging.Sorts;

/** A query for opportunities: which ones, and which page of them. */
public record OpportunityQuery(OpportunityFilter filter, PageRequest<Opportunity> page) {

    private static final Sorts<Opportunity> SORTS = new Sorts<>(List.of(
            SortKey.time("createdAt", "createdAt", Opportunity::createdAt, OpportunityQuery::id),
            SortKey.time("updatedAt", "updatedAt", Opportunity::updatedAt, OpportunityQuery::id),
            SortKey.text("nom", "contact.nom", OpportunityQuery::nom, OpportunityQuery::id)));

    static OpportunityQuery list(UriInfo uri, Sight sight) {
        return QueryReader.read(uri, query -> new OpportunityQuery(filter(query, sight), query.page(SORTS)));
    }

    static OpportunityQuery of(ContactId contact, UriInfo uri, Sight sight) {
        return QueryReader.read(
                uri, query -> new OpportunityQuery(OpportunityFilter.of(contact, sight), query.page(SORTS)));
    }

    static List<QueryParameter> parametersOfList() {
        return QueryReader.parametersOf(query -> {
            filter(query, Sight.EVERYTHING);
            query.page(SORTS);
        });
    }

    static List<QueryParameter> parametersOfContact() {
        return QueryReader.parametersOf(query -> query.page(SORTS));
    }

    public static List<QueryParameter> parametersOfFilter() {
        return QueryReader.parametersOf(query -> filter(query, Sight.EVERYTHING));
    }

    /** Which ones are meant, where there are no pages. */
    public static OpportunityFilter filter(UriInfo uri, Sight sight) {
        return QueryReader.read(uri, query -> filter(query, sight));
    }

    private static OpportunityFilter filter(QueryReader query, Sight sight) {
        return new OpportunityFilter(
                query.codes("pipelineStage", PipelineStage.class),
                query.ids("architecteId"),
                query.ids("contactId"),
                query.texts("ville"),
                query.codes("typeBien", TypeBien.class).stream()
                        .map(TypeBien::code)
                        .collect(Collectors.toSet()),
                query.text("q"),
                sight);
    }

    private static UUID id(Opportunity opportunity) {
        return opportunity.id().value();
    }

    private static String nom(Opportunity opportunity) {
        return opportunity.contact().nom();
    }
}
