package ma.parcours.local.demo;

import static java.util.stream.Collectors.joining;
import static ma.parcours.local.demo.Step.step;

import java.util.List;
import java.util.stream.Stream;

/** What is not understood or makes no sense is refused by field, all of it at once. */
final class InvalidRequests {

    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";

    static final Chapter CHAPTER = new Chapter(
            "What makes no sense is refused by name",
            List.of(
                    Moves.walksIn("Leïla Idrissi", "leila"),
                    invalid(step("Half a document").postRaw("/api/leads", "{\"nom\": \"Le"), ""),
                    invalid(step("A list is no lead").post("/api/leads", "[]"), ""),
                    invalid(step("Nothing at all lacks two fields").post("/api/leads", "{}"), "nom", "telephone"),
                    invalid(
                            step("Three mistakes at once")
                                    .post(
                                            "/api/leads",
                                            "{'nom': 'Leïla', 'telephone': '12', 'typeBien': 'chateau', 'couleur': 'bleu'}"),
                            "couleur",
                            "telephone",
                            "typeBien"),
                    invalid(
                            step("A boolean is no name").post("/api/leads", "{'nom': true, 'telephone': '0661234567'}"),
                            "nom"),
                    deposit("A deposit of nothing", "'montant': 0", "montant"),
                    deposit("A deposit to be paid back", "'montant': -500", "montant"),
                    deposit("A tenth of a centime", "'montant': 99.999", "montant"),
                    deposit("An amount in words", "'montant': '15000'", "montant"),
                    deposit("A payment of the future", "'montant': 500, 'date': '2999-01-01'", "date"),
                    step("Lost for another reason, but for which?")
                            .post("/api/contacts/{leila}/mark-lost", "{'raison': 'autre'}")
                            .refused(400, "requete-invalide", violations("commentaire")),
                    step("Only the system loses an opportunity with its contact")
                            .post("/api/contacts/{leila}/mark-lost", "{'raison': 'contact_perdu'}")
                            .refused(400, "requete-invalide", violations("raison")),
                    step("A status is not typed in")
                            .patch("/api/contacts/{leila}", "{'status': 'client'}")
                            .refused(400, "requete-invalide", violations("status")),
                    step("An opportunity says what and how much")
                            .post("/api/contacts/{leila}/opportunities", "{}")
                            .refused(400, "requete-invalide", violations("description", "montantEstime")),
                    step("A page has one row at least")
                            .get("/api/contacts?limit=0")
                            .refused(400, "requete-invalide", violations("limit")),
                    step("What does not exist is not found")
                            .get("/api/contacts/" + NOBODY)
                            .refused(404, "introuvable", ""),
                    step("Nor is what cannot exist")
                            .get("/api/opportunities/42")
                            .refused(404, "introuvable", "")));

    private InvalidRequests() {}

    private static Step deposit(String title, String fields, String field) {
        return step(title)
                .post("/api/contacts/{leila}/acompte-recu", "{'methode': 'cheque', " + fields + "}")
                .refused(400, "requete-invalide", violations(field));
    }

    private static Step invalid(Step request, String... fields) {
        return request.refused(400, "requete-invalide", violations(fields));
    }

    private static String violations(String... fields) {
        return Stream.of(fields)
                .map(field -> "{'field': '" + field + "', 'message': '*'}")
                .collect(joining(", ", "'violations': [", "]"));
    }
}
