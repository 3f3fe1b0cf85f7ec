package ma.parcours.local.demo;

import static ma.parcours.local.demo.Step.step;

import java.util.List;

/** The way that all of this is for. */
final class FromLeadToClient {

    static final Chapter CHAPTER = new Chapter(
            "From a lead to a client",
            List.of(
                    step("A visitor fills in the form of the web site")
                            .post(
                                    "/api/leads",
                                    "{'nom': 'Salma Benkirane', 'telephone': '06 61 23 45 67', 'ville': 'Casablanca',"
                                            + " 'typeBien': 'villa', 'source': 'site_web'}")
                            .answers(201, "{'statut': 'nouveau', 'telephone': '+212661234567', 'contactId': null}")
                            .keep("lead", "/id"),
                    step("A colleague converts the lead to a contact")
                            .post("/api/leads/{lead}/convert")
                            .answers(201, "{'status': 'qualifie', 'tag': 'prospect', 'leadId': '{lead}'}")
                            .keep("salma", "/id"),
                    step("Another does so, too, and gets the same contact")
                            .post("/api/leads/{lead}/convert")
                            .answers(200, "{'id': '{salma}', 'status': 'qualifie'}"),
                    step("The lead says so")
                            .get("/api/leads/{lead}")
                            .answers(200, "{'statut': 'converti', 'contactId': '{salma}'}"),
                    Moves.priseDeBesoin("salma"),
                    Moves.acompteRecu("salma"),
                    step("The payment is on record, exact to the centime")
                            .get("/api/contacts/{salma}/payments")
                            .answers(200, "{'data': [{'montant': 15000, 'devise': 'MAD', 'methode': 'virement'}]}"),
                    step("Now, and only now, an opportunity may be created")
                            .get("/api/contacts/{salma}")
                            .answers(
                                    200,
                                    "{'status': 'acompte_recu', 'actions': ["
                                            + "{'name': 'prise-de-besoin', 'allowed': false},"
                                            + "{'name': 'acompte-recu', 'allowed': false},"
                                            + "{'name': 'creer-opportunite', 'allowed': true},"
                                            + "{'name': 'mark-lost', 'allowed': true},"
                                            + "{'name': 'reactivate', 'allowed': false},"
                                            + "{'name': 'new-project', 'allowed': false}]}"),
                    Moves.createsOpportunity("salma", "villa"),
                    step("It knows its contact without having asked the other service")
                            .get("/api/opportunities/{villa}")
                            .answers(
                                    200,
                                    "{'promotion': 'confirmee', 'contact': {'nom': 'Salma Benkirane',"
                                            + " 'telephone': '+212661234567', 'ville': 'Casablanca', 'typeBien': 'villa'}}")
                            .eventually(),
                    step("The contact is a client")
                            .get("/api/contacts/{salma}")
                            .answers(200, "{'status': 'client', 'tag': 'client', 'clientSince': '*'}")
                            .eventually(),
                    step("So she stands on the Client page")
                            .get("/api/contacts?tag=client&q=benkirane&limit=1")
                            .answers(200, "{'data': [{'id': '{salma}', 'status': 'client'}]}"),
                    Moves.movesTo("villa", "etude"),
                    Moves.movesTo("villa", "devis"),
                    Moves.movesTo("villa", "gagnee"),
                    step("The timeline tells it all, what came by Kafka included, newest first")
                            .get("/api/contacts/{salma}/timeline")
                            .answers(
                                    200,
                                    "{'data': [{'kind': 'etape_changee', 'to': 'gagnee'},"
                                            + "{'kind': 'etape_changee', 'to': 'devis'},"
                                            + "{'kind': 'etape_changee', 'to': 'etude'},"
                                            + "{'kind': '*'}, {'kind': '*'},"
                                            + "{'kind': 'acompte_recu', 'from': 'prise_de_besoin', 'to': 'acompte_recu'},"
                                            + "{'kind': 'prise_de_besoin', 'from': 'qualifie', 'to': 'prise_de_besoin'},"
                                            + "{'kind': 'lead_converti'}]}")
                            .eventually(),
                    step("A client may begin again, with a new deposit")
                            .post("/api/contacts/{salma}/new-project")
                            .answers(200, "{'status': 'qualifie', 'tag': 'client', 'clientSince': '*'}")));

    private FromLeadToClient() {}
}
