package ma.parcours.lead.rest;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ma.parcours.contact.ContactId;
import ma.parcours.contact.ContactRefusal.ConvertiReserved;
import ma.parcours.contact.ContactRefusal.LeadAlreadyConverted;
import ma.parcours.contact.ContactRefusal.UnknownArchitect;
import ma.parcours.contact.Source;
import ma.parcours.contact.TypeBien;
import ma.parcours.contact.rest.ContactExamples;
import ma.parcours.contact.rest.RefusalProblems;
import ma.parcours.lead.Priorite;
import ma.parcours.lead.Statut;
import ma.parcours.rest.contract.Chapter;
import ma.parcours.rest.contract.DescribedOperation;
import ma.parcours.rest.paging.Page;
import ma.parcours.rest.problem.Problem;

/** What the contract says about leads. */
public final class LeadChapter {

    private static final LeadFields FIELDS = new LeadFields(
            "Salma Bennani",
            "06 61 23 45 67",
            "salma.bennani@exemple.ma",
            "Casablanca",
            TypeBien.VILLA,
            "Souhaite rénover la villa familiale avant l’été.",
            Source.INSTAGRAM,
            Priorite.HAUTE,
            Statut.NOUVEAU);

    private static final LeadView LEAD = new LeadView(
            ContactExamples.LEAD_ID,
            FIELDS.nom(),
            "+212661234567",
            FIELDS.email(),
            FIELDS.ville(),
            FIELDS.typeBien(),
            FIELDS.message(),
            FIELDS.source(),
            Priorite.HAUTE,
            Statut.NOUVEAU,
            null,
            0,
            Instant.parse("2026-03-02T09:15:00.120500Z"),
            "amina",
            Instant.parse("2026-03-02T09:15:00.120500Z"));

    private static final Problem CONVERTI_RESERVED = RefusalProblems.of(new ConvertiReserved());
    private static final Problem ALREADY_CONVERTED =
            RefusalProblems.of(new LeadAlreadyConverted(new ContactId(ContactExamples.CONTACT_ID)));

    private LeadChapter() {}

    public static Chapter chapter() {
        return new Chapter(
                "Leads", "Somebody showed interest.", List.of(list(), capture(), show(), revise(), convert()));
    }

    private static DescribedOperation list() {
        return DescribedOperation.of(LeadsResource.class, "list", "listLeads", "Finds leads, page by page.")
                .reads(LeadQuery.parameters())
                .answers(200, new Page<>(List.of(LEAD), null, 1L));
    }

    private static DescribedOperation capture() {
        return DescribedOperation.of(LeadsResource.class, "capture", "captureLead", "Captures a lead.")
                .asks("complet", FIELDS)
                .asks("minimal", Map.of("nom", "Karim Idrissi", "telephone", "+212662345678"))
                .answers(201, LEAD)
                .refuses(CONVERTI_RESERVED);
    }

    private static DescribedOperation show() {
        return DescribedOperation.of(LeadsResource.class, "show", "showLead", "Shows a lead.")
                .answers(200, LEAD);
    }

    private static DescribedOperation revise() {
        return DescribedOperation.of(LeadsResource.class, "revise", "reviseLead", "Corrects or qualifies a lead.")
                .asks("qualifier", Map.of("statut", Statut.A_RECONTACTER, "priorite", Priorite.MOYENNE))
                .asks("effacer", cleared("email"))
                .answers(200, LEAD)
                .refuses(CONVERTI_RESERVED, ALREADY_CONVERTED);
    }

    private static DescribedOperation convert() {
        return DescribedOperation.of(LeadsResource.class, "convert", "convertLead", "Makes a contact of a lead, once.")
                .asks("avecArchitecte", new ConvertRequest(ContactExamples.ARCHITECTE_ID))
                .asks("sansArchitecte", Map.of())
                .answers(201, ContactExamples.JUST_CONVERTED)
                .answers(200, ContactExamples.JUST_CONVERTED)
                .refuses(RefusalProblems.of(new UnknownArchitect()));
    }

    private static Map<String, Object> cleared(String field) {
        Map<String, Object> patch = new HashMap<>();
        patch.put(field, null);
        return patch;
    }
}
