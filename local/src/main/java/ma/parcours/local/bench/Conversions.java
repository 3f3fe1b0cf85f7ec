package ma.parcours.local.bench;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import ma.parcours.local.rest.Call;

/** People's ways from lead to client, asked for as the services' clients do. */
record Conversions(Http http) {

    private static final String LEAD = """
            {"nom": "Amal Senhaji", "telephone": "0661447788", "ville": "Fès", "typeBien": "villa"}""";
    private static final String DEPOSIT = """
            {"montant": 25000.00, "methode": "virement"}""";
    private static final String OPPORTUNITY = """
            {"description": "Villa à rénover", "montantEstime": 250000}""";

    private static final int REFUSED_FOR_NOW = 409;
    private static final int MOST_TRIES = 20;

    /** The whole way. */
    Future<JsonObject> run() {
        return contact().compose(this::deposit).compose(this::open);
    }

    /** The id of somebody who has said what they need. */
    Future<String> contact() {
        return http.send(Call.post("/api/leads", LEAD))
                .compose(lead -> http.send(Call.post("/api/leads/" + lead.getString("id") + "/convert", "")))
                .compose(contact -> act(contact.getString("id"), "prise-de-besoin", "{}"));
    }

    /** The same contact again, whose deposit is received. */
    Future<String> deposit(String contact) {
        return act(contact, "acompte-recu", DEPOSIT);
    }

    /** The opportunity, in general confirmed; asked for again as long as the deposit has not arrived. */
    Future<JsonObject> open(String contact) {
        return open(opening(contact), MOST_TRIES);
    }

    Call opening(String contact) {
        return Call.post("/api/contacts/" + contact + "/opportunities", OPPORTUNITY);
    }

    private Future<JsonObject> open(Call opening, int tries) {
        return http.send(opening)
                .recover(failure -> tries > 1 && isRefusedForNow(failure)
                        ? open(opening, tries - 1)
                        : Future.failedFuture(failure));
    }

    private static boolean isRefusedForNow(Throwable failure) {
        return failure instanceof UnexpectedAnswer answer && answer.status() == REFUSED_FOR_NOW;
    }

    private Future<String> act(String contact, String action, String body) {
        return http.send(Call.post("/api/contacts/" + contact + "/" + action, body))
                .map(answer -> contact);
    }
}
