package ma.parcours.local.demo;

import static ma.parcours.local.demo.Step.step;

/** The steps that the chapters have in common; each speaks of the contact that was kept under a name. */
final class Moves {

    static final String DEPOSIT = "{'montant': 15000, 'methode': 'virement', 'reference': 'VIR-2041'}";
    static final String LOSS = "{'raison': 'budget'}";
    static final String OPPORTUNITY = "{'description': 'Salon et cuisine à refaire', 'montantEstime': 180000}";

    private Moves() {}

    static Step walksIn(String nom, String name) {
        return walksIn(nom, name, step(nom + " walks in"), "");
    }

    static Step walksIn(String nom, String name, String architecteId) {
        var title = step(nom + " walks in and is given an architect");
        return walksIn(nom, name, title, ", 'architecteId': '" + architecteId + "'");
    }

    private static Step walksIn(String nom, String name, Step titled, String more) {
        return titled.post(
                        "/api/contacts",
                        "{'nom': '" + nom + "', 'telephone': '0537201144', 'ville': 'Rabat'" + more + "}")
                .answers(201, "{'status': 'qualifie', 'tag': 'prospect'}")
                .keep(name, "/id");
    }

    static Step priseDeBesoin(String name) {
        return step("Their needs are written down")
                .post("/api/contacts/{" + name + "}/prise-de-besoin", "{'notes': 'Maison de 120 m², deux enfants'}")
                .answers(200, "{'status': 'prise_de_besoin'}");
    }

    static Step acompteRecu(String name) {
        return step("Their deposit arrives")
                .post("/api/contacts/{" + name + "}/acompte-recu", DEPOSIT)
                .answers(200, "{'status': 'acompte_recu'}");
    }

    /** Asked again while the deposit is still on its way, as the refusal tells its reader to do. */
    static Step createsOpportunity(String name, String opportunity) {
        return step("The opportunity is created, and with it the client")
                .post("/api/contacts/{" + name + "}/opportunities", OPPORTUNITY)
                .answers(201, "{'contactId': '{" + name + "}', 'pipelineStage': 'acompte_recu'}")
                .or(202)
                .eventually()
                .keep(opportunity, "/id");
    }

    static Step isConfirmed(String opportunity) {
        return step("Both services agree on it")
                .get("/api/opportunities/{" + opportunity + "}")
                .answers(200, "{'promotion': 'confirmee', 'pipelineStage': 'acompte_recu'}")
                .eventually();
    }

    static Step isLost(String name) {
        return step("The contact is lost")
                .post("/api/contacts/{" + name + "}/mark-lost", LOSS)
                .answers(200, "{'status': 'perdu', 'raison': 'budget'}");
    }

    static Step movesTo(String opportunity, String stage) {
        return step("The opportunity moves to " + stage)
                .patch("/api/opportunities/{" + opportunity + "}", "{'pipelineStage': '" + stage + "'}")
                .answers(200, "{'pipelineStage': '" + stage + "'}");
    }
}
