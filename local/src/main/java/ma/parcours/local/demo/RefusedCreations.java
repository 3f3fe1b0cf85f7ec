package ma.parcours.local.demo;

import static ma.parcours.local.demo.Step.step;

import java.util.List;

/** The three reasons for which no opportunity is created. */
final class RefusedCreations {

    static final Chapter CHAPTER = new Chapter(
            "Without a deposit that is still good there is no opportunity",
            List.of(
                    Moves.walksIn("Nadia Chraibi", "nadia"),
                    create("Nobody has paid yet", 409, "acompte-requis"),
                    Moves.priseDeBesoin("nadia"),
                    create("Nor have they now", 409, "acompte-requis"),
                    Moves.acompteRecu("nadia"),
                    Moves.isLost("nadia"),
                    create("The deposit is there, but the contact is lost", 409, "contact-perdu")
                            .eventually(),
                    step("They come back, to where they were")
                            .post("/api/contacts/{nadia}/reactivate")
                            .answers(200, "{'status': 'acompte_recu', 'raison': null}"),
                    Moves.createsOpportunity("nadia", "appartement"),
                    Moves.isConfirmed("appartement"),
                    step("A second opportunity needs a second deposit")
                            .post(
                                    "/api/contacts/{nadia}/opportunities",
                                    "{'description': 'Encore une terrasse', 'montantEstime': 45000.50}")
                            .refused(409, "acompte-deja-utilise", ""),
                    step("So there is one")
                            .get("/api/opportunities?contactId={nadia}&pipelineStage=acompte_recu")
                            .answers(200, "{'data': [{'id': '{appartement}', 'promotion': 'confirmee'}]}")));

    private RefusedCreations() {}

    private static Step create(String title, int status, String problem) {
        return step(title)
                .post("/api/contacts/{nadia}/opportunities", Moves.OPPORTUNITY)
                .refused(status, problem, "");
    }
}
