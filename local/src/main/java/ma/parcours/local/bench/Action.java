package ma.parcours.local.bench;

import java.util.List;
import java.util.UUID;
import ma.parcours.local.rest.Call;

/** What is done on the way from lead to client, in this order. */
enum Action {
    LEAD("POST leads"),
    CONVERT("convert"),
    PRISE_DE_BESOIN("prise-de-besoin"),
    ACOMPTE_RECU("acompte-recu"),
    OPPORTUNITY("POST opportunities");

    /** Those that contact-service does by itself. */
    static final List<Action> SINGLE = List.of(LEAD, CONVERT, PRISE_DE_BESOIN, ACOMPTE_RECU);

    private final String title;

    Action(String title) {
        this.title = title;
    }

    /** As the console sends it: under a key, so that it may be sent again. */
    Call call(Person person) {
        return request(person).with("Idempotency-Key", UUID.randomUUID().toString());
    }

    private Call request(Person person) {
        return switch (this) {
            case LEAD ->
                Call.post(
                        "/api/leads",
                        "{\"nom\": \"Amal Senhaji\", \"telephone\": \"0661447788\", \"ville\": \"Fès\", \"typeBien\": \"villa\"}");
            case CONVERT -> Call.post("/api/leads/" + person.lead() + "/convert", "{}");
            case PRISE_DE_BESOIN -> Call.post(person.path() + "/prise-de-besoin", "{}");
            case ACOMPTE_RECU ->
                Call.post(person.path() + "/acompte-recu", "{\"montant\": 15000, \"methode\": \"virement\"}");
            case OPPORTUNITY ->
                Call.post(
                        person.path() + "/opportunities",
                        "{\"description\": \"Villa à rénover\", \"montantEstime\": 250000}");
        };
    }

    @Override
    public String toString() {
        return title;
    }
}
