package ma.parcours.lead.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import ma.parcours.contact.Source;
import ma.parcours.contact.TypeBien;
import ma.parcours.lead.Lead;
import ma.parcours.lead.Priorite;
import ma.parcours.lead.Statut;
import ma.parcours.lead.usecase.LeadFilter;
import ma.parcours.rest.paging.PageRequest;
import ma.parcours.rest.paging.QueryParameter;
import ma.parcours.rest.paging.QueryReader;
import ma.parcours.rest.paging.SortKey;
import ma.parcours.rest.paging.Sorts;

/** A query for leads: which ones, and which page of them. */
record LeadQuery(LeadFilter filter, PageRequest<Lead> page) {

    private static final Sorts<Lead> SORTS = new Sorts<>(List.of(
            SortKey.time(
                    "createdAt", "createdAt", Lead::createdAt, lead -> lead.id().value()),
            SortKey.time(
                    "updatedAt", "updatedAt", Lead::updatedAt, lead -> lead.id().value()),
            SortKey.text(
                    "nom",
                    "details.nom",
                    lead -> lead.details().nom(),
                    lead -> lead.id().value())));

    static LeadQuery of(UriInfo uri) {
        return QueryReader.read(uri, LeadQuery::read);
    }

    static List<QueryParameter> parameters() {
        return QueryReader.parametersOf(LeadQuery::read);
    }

    private static LeadQuery read(QueryReader query) {
        return new LeadQuery(filter(query), query.page(SORTS));
    }

    private static LeadFilter filter(QueryReader query) {
        return new LeadFilter(
                query.codes("statut", Statut.class),
                query.codes("source", Source.class),
                query.codes("priorite", Priorite.class),
                query.texts("ville"),
                query.codes("typeBien", TypeBien.class),
                query.text("q"));
    }
}
