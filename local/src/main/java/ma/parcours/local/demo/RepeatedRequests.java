package ma.parcours.local.demo;

import static ma.parcours.local.demo.Step.step;

import java.util.List;

/** What is sent twice, because an answer was lost, and what is sent by two, because each saw the same. */
final class RepeatedRequests {

    private static final String KEY = "acompte-{othmane}";

    static final Chapter CHAPTER = new Chapter(
            "Nothing happens twice, and nobody overwrites what they have not seen",
            List.of(
                    Moves.walksIn("Othmane Sefrioui", "othmane").keep("firstVersion", "/version"),
                    Moves.priseDeBesoin("othmane"),
                    step("A deposit is sent with a key")
                            .post("/api/contacts/{othmane}/acompte-recu", Moves.DEPOSIT)
                            .with("Idempotency-Key", KEY)
                            .answers(200, "{'status': 'acompte_recu', 'version': '*'}")
                            .keep("version", "/version"),
                    step("Sent again, it is answered the same again")
                            .post("/api/contacts/{othmane}/acompte-recu", Moves.DEPOSIT)
                            .with("Idempotency-Key", KEY)
                            .answers(200, "{'id': '{othmane}', 'status': 'acompte_recu', 'version': {version}}"),
                    step("There is one payment")
                            .get("/api/contacts/{othmane}/payments")
                            .answers(200, "{'data': [{'montant': 15000, 'reference': 'VIR-2041'}]}"),
                    step("Another deposit needs another key")
                            .post("/api/contacts/{othmane}/acompte-recu", "{'montant': 20000, 'methode': 'cheque'}")
                            .with("Idempotency-Key", KEY)
                            .refused(422, "cle-deja-utilisee", ""),
                    step("Who saw an older version does not write over this one")
                            .patch("/api/contacts/{othmane}", "{'notes': 'Rappeler lundi'}")
                            .with("If-Match", "\"{firstVersion}\"")
                            .refused(412, "version-depassee", ""),
                    step("Who saw this one does")
                            .patch("/api/contacts/{othmane}", "{'notes': 'Rappeler mardi'}")
                            .with("If-Match", "\"{version}\"")
                            .answers(200, "{'notes': 'Rappeler mardi'}")));

    private RepeatedRequests() {}
}
