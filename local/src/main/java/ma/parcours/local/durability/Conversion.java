package ma.parcours.local.durability;

import java.io.Serial;
import java.math.BigDecimal;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import ma.parcours.local.rest.Answer;
import ma.parcours.local.rest.Call;

/** One person's way from lead to client, some with a detour: lost and won back, and some a stage further. */
final class Conversion {

    private static final long PAUSE_MILLIS = 100;

    private static final int ONE_IN_IS_LOST = 6;
    private static final int ONE_IN_GOES_ON = 3;
    private static final String LEAD =
            "{\"nom\": \"Amal Senhaji\", \"telephone\": \"0661447788\", \"ville\": \"Fès\", \"typeBien\": \"villa\"}";
    private static final String OPPORTUNITY = "{\"description\": \"Villa à rénover\", \"montantEstime\": 250000}";

    private final Persistent api;
    private final Ledger ledger;
    private final Refusals refusals;
    private final Random random;
    private final Patience patience;

    /** What has not arrived when {@code patience} is over never does. */
    Conversion(Persistent api, Ledger ledger, Refusals refusals, Random random, Patience patience) {
        this.api = api;
        this.ledger = ledger;
        this.refusals = refusals;
        this.random = random;
        this.patience = patience;
    }

    /** Until the person is a client, or somebody refused what should be allowed. */
    void run() throws InterruptedException {
        try {
            var lead = succeed(Call.post("/api/leads", LEAD)).text("id");
            ledger.lead(lead);
            var contact =
                    succeed(Call.post("/api/leads/" + lead + "/convert", "")).text("id");
            ledger.contact(lead, contact);
            succeed(action(contact, "prise-de-besoin", "{}"));
            deposit(contact);
            if (random.nextInt(ONE_IN_IS_LOST) == 0) {
                succeed(action(contact, "mark-lost", "{\"raison\": \"budget\"}"));
                succeed(action(contact, "reactivate", ""));
            }
            var opportunity = open(contact);
            if (random.nextInt(ONE_IN_GOES_ON) == 0) {
                goOn(opportunity);
            }
        } catch (Refused refused) {
            refusals.add(refused.call, refused.answer);
        }
    }

    private void deposit(String contact) throws InterruptedException, Refused {
        var montant = BigDecimal.valueOf(100_000 + random.nextInt(9_000_000), 2);
        succeed(action(contact, "acompte-recu", "{\"montant\": %s, \"methode\": \"virement\"}".formatted(montant)));
        ledger.deposit(contact, montant);
    }

    /**
     * While the deposit is still on its way, as one is told to, again and again. Whoever was quicker than the news that
     * the contact was lost meanwhile is refused, and opens another one with the new right.
     */
    private String open(String contact) throws InterruptedException, Refused {
        while (true) {
            var call = action(contact, "opportunities", OPPORTUNITY);
            var answer = api.send(call);
            if (isSuccess(answer) && isAgreed(answer.text("id"))) {
                var opportunity = answer.text("id");
                ledger.opportunity(contact, opportunity);
                return opportunity;
            }
            var mayPass = isSuccess(answer)
                    || answer.problem().equals("acompte-requis")
                    || answer.problem().equals("contact-perdu");
            if (!mayPass || patience.isOver()) {
                throw new Refused(call, answer);
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    /** What contact-service answers in the end. */
    private boolean isAgreed(String opportunity) throws InterruptedException, Refused {
        var look = Call.get("/api/opportunities/" + opportunity);
        for (var seen = succeed(look); ; seen = succeed(look)) {
            switch (seen.text("promotion")) {
                case "confirmee" -> {
                    return true;
                }
                case "refusee" -> {
                    return false;
                }
                default -> TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
            if (patience.isOver()) {
                throw new Refused(look, seen);
            }
        }
    }

    /** A move that was made without being acknowledged is found to be made. */
    private void goOn(String opportunity) throws InterruptedException, Refused {
        var path = "/api/opportunities/" + opportunity;
        var move = Call.patch(path, "{\"pipelineStage\": \"etude\"}");
        var answer = api.send(move);
        if (!isSuccess(answer) && !answer.text("currentStage").equals("etude")) {
            throw new Refused(move, answer);
        }
        ledger.stage(opportunity, "etude");
    }

    private Answer succeed(Call call) throws InterruptedException, Refused {
        var answer = api.send(call);
        if (!isSuccess(answer)) {
            throw new Refused(call, answer);
        }
        return answer;
    }

    private static boolean isSuccess(Answer answer) {
        return answer.status() / 100 == 2;
    }

    private static Call action(String contact, String action, String body) {
        return Call.post("/api/contacts/" + contact + "/" + action, body);
    }

    /** What should have been allowed was not. */
    private static final class Refused extends Exception {

        @Serial
        private static final long serialVersionUID = 1;

        private final transient Call call;
        private final transient Answer answer;

        Refused(Call call, Answer answer) {
            super(answer.problem());
            this.call = call;
            this.answer = answer;
        }
    }
}
