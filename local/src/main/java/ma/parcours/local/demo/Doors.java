package ma.parcours.local.demo;

import static ma.parcours.local.demo.Step.step;

import java.util.List;
import ma.parcours.local.rest.Role;

/** Who is let in, and how far. */
final class Doors {

    private static final String YASMINE = Role.ARCHITECTE.architecteId().orElseThrow();
    private static final String KARIM = "019377a0-0000-7000-8000-000000000002";

    static final Chapter CHAPTER = new Chapter(
            "Everybody sees and does what is theirs",
            List.of(
                    Moves.walksIn("Ilham Tazi", "ilham", YASMINE),
                    Moves.walksIn("Reda Kabbaj", "reda", KARIM),
                    step("Without a token nobody is let in")
                            .get("/api/contacts/{ilham}")
                            .anonymously()
                            .refused(401, "authentification-requise", ""),
                    step("Neither here nor there")
                            .get("/api/opportunities")
                            .anonymously()
                            .refused(401, "authentification-requise", ""),
                    step("Yasmine, an architect, sees whom she works for")
                            .get("/api/contacts/{ilham}")
                            .as(Role.ARCHITECTE)
                            .answers(200, "{'id': '{ilham}', 'architecteId': '" + YASMINE + "'}"),
                    step("Whom Karim works for does not exist for her")
                            .get("/api/contacts/{reda}")
                            .as(Role.ARCHITECTE)
                            .refused(404, "introuvable", ""),
                    Moves.priseDeBesoin("ilham"),
                    step("She takes no money")
                            .post("/api/contacts/{ilham}/acompte-recu", Moves.DEPOSIT)
                            .as(Role.ARCHITECTE)
                            .refused(403, "acces-refuse", ""),
                    Moves.isLost("ilham"),
                    step("Who sells does not bring back the lost")
                            .post("/api/contacts/{ilham}/reactivate")
                            .as(Role.COMMERCIAL)
                            .refused(403, "acces-refuse", ""),
                    step("Who manages does")
                            .post("/api/contacts/{ilham}/reactivate")
                            .answers(200, "{'status': 'prise_de_besoin'}"),
                    step("But appoints no architects")
                            .post("/api/architectes", "{'nom': 'Ghita Squalli', 'email': 'ghita.squalli@exemple.ma'}")
                            .refused(403, "acces-refuse", "")));

    private Doors() {}
}
