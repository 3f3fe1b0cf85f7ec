package ma.parcours.contact.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.parcours.contact.ContactRefusal.ClientKeepsTag;
import ma.parcours.contact.ContactRefusal.ClientTagReserved;
import ma.parcours.contact.ContactRefusal.UnknownArchitect;
import ma.parcours.contact.ContactStatus;
import ma.parcours.contact.Tag;
import ma.parcours.contact.usecase.ContactCounts;
import ma.parcours.rest.contract.Chapter;
import ma.parcours.rest.contract.DescribedOperation;
import ma.parcours.rest.paging.Page;
import ma.parcours.rest.problem.Problem;

/** What the contract says about contacts. */
public final class ContactChapter {

    private static final ContactView CONTACT = ContactExamples.at(ContactStatus.PRISE_DE_BESOIN, 1);

    private static final ContactCounts COUNTS = new ContactCounts(
            Map.of(ContactStatus.QUALIFIE, 12L, ContactStatus.CLIENT, 41L, ContactStatus.PERDU, 9L),
            Map.of(Tag.PROSPECT, 20L, Tag.VIP, 1L, Tag.CLIENT, 41L));

    private static final Problem CLIENT_TAG_RESERVED = RefusalProblems.of(new ClientTagReserved());
    private static final Problem UNKNOWN_ARCHITECT = RefusalProblems.of(new UnknownArchitect());

    private ContactChapter() {}

    public static Chapter chapter() {
        return new Chapter(
                "Contacts",
                "Somebody is on the way to becoming a client.",
                List.of(list(), counts(), villes(), register(), show(), revise()));
    }

    private static DescribedOperation list() {
        return DescribedOperation.of(ContactsResource.class, "list", "listContacts", "Finds contacts, page by page.")
                .reads(ContactQuery.parametersOfList())
                .answers(200, new Page<>(List.of(CONTACT), null, 1L));
    }

    private static DescribedOperation counts() {
        return DescribedOperation.of(
                        ContactsResource.class, "counts", "countContacts", "Counts contacts by status and by tag.")
                .reads(ContactQuery.parametersOfCounts())
                .answers(200, CountsView.of(COUNTS));
    }

    private static DescribedOperation villes() {
        return DescribedOperation.of(
                        VillesResource.class, "list", "listVilles", "Lists the towns of contacts, at most 100.")
                .answers(200, List.of(new VilleView("Casablanca", 57), new VilleView("Rabat", 12)));
    }

    private static DescribedOperation register() {
        return DescribedOperation.of(
                        ContactsResource.class, "register", "registerContact", "Registers somebody who walked in.")
                .asks("complet", ContactExamples.FIELDS)
                .asks("minimal", Map.of("nom", "Karim Idrissi", "telephone", "+212662345678"))
                .answers(201, ContactExamples.at(ContactStatus.QUALIFIE, 0))
                .refuses(CLIENT_TAG_RESERVED, UNKNOWN_ARCHITECT);
    }

    private static DescribedOperation show() {
        return DescribedOperation.of(ContactsResource.class, "show", "showContact", "Shows a contact.")
                .answers(200, CONTACT);
    }

    private static DescribedOperation revise() {
        return DescribedOperation.of(ContactsResource.class, "revise", "reviseContact", "Corrects a contact.")
                .asks("corriger", Map.of("ville", "Rabat", "tag", Tag.VIP))
                .asks("effacer", withoutAddress())
                .answers(200, CONTACT)
                .refuses(
                        CLIENT_TAG_RESERVED,
                        UNKNOWN_ARCHITECT,
                        RefusalProblems.of(new ClientKeepsTag(ContactStatus.CLIENT)));
    }

    private static Map<String, Object> withoutAddress() {
        Map<String, Object> patch = new LinkedHashMap<>();
        patch.put("adresse", null);
        return patch;
    }
}
