package ma.parcours.contact.rest;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import ma.parcours.contact.Contact;
import ma.parcours.contact.ContactStatus;
import ma.parcours.contact.Tag;
import ma.parcours.contact.TypeBien;
import ma.parcours.contact.usecase.ContactFilter;
import ma.parcours.rest.access.Sight;
import ma.parcours.rest.paging.PageRequest;
import ma.parcours.rest.paging.QueryParameter;
import ma.parcours.rest.paging.QueryReader;
import ma.parcours.rest.paging.SortKey;
import ma.parcours.rest.paging.Sorts;

/** A query for contacts: which ones, and which page of them. */
record ContactQuery(ContactFilter filter, PageRequest<Contact> page) {

    private static final Sorts<Contact> SORTS = new Sorts<>(List.of(
            SortKey.time(
                    "createdAt",
                    "createdAt",
                    Contact::createdAt,
                    contact -> contact.id().value()),
            SortKey.time(
                    "updatedAt",
                    "updatedAt",
                    Contact::updatedAt,
                    contact -> contact.id().value()),
            SortKey.text(
                    "nom",
                    "details.nom",
                    contact -> contact.details().nom(),
                    contact -> contact.id().value())));

    static ContactQuery list(UriInfo uri, Sight sight) {
        return QueryReader.read(uri, query -> new ContactQuery(filter(query, sight), query.page(SORTS)));
    }

    static ContactFilter counts(UriInfo uri, Sight sight) {
        return QueryReader.read(uri, query -> filter(query, sight));
    }

    static List<QueryParameter> parametersOfList() {
        return QueryReader.parametersOf(query -> {
            filter(query, Sight.EVERYTHING);
            query.page(SORTS);
        });
    }

    static List<QueryParameter> parametersOfCounts() {
        return QueryReader.parametersOf(query -> filter(query, Sight.EVERYTHING));
    }

    private static ContactFilter filter(QueryReader query, Sight sight) {
        return new ContactFilter(
                query.codes("status", ContactStatus.class),
                query.codes("tag", Tag.class),
                query.texts("ville"),
                query.codes("typeBien", TypeBien.class),
                query.ids("architecteId"),
                query.text("q"),
                sight);
    }
}
