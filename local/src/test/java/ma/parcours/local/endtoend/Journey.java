package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import ma.parcours.local.rest.Answer;
import ma.parcours.local.rest.Call;

/** Takes people along the way over REST, as far as a test needs them. */
public record Journey(Sender sender) {

    public static final String DEPOSIT = "{\"montant\": 12000.50, \"methode\": \"virement\"}";
    public static final String LOSS = "{\"raison\": \"budget\"}";
    public static final String OPPORTUNITY = "{\"description\": \"Villa à rénover\", \"montantEstime\": 250000}";

    private static final Duration SOON = Duration.ofSeconds(30);

    private static final String LEAD =
            "{\"nom\": \"Amal Senhaji\", \"telephone\": \"0661447788\", \"ville\": \"Fès\", \"typeBien\": \"villa\"}";

    public static Journey on(RunningSystem system) {
        return new Journey(system.api()::send);
    }

    public Answer send(Call call) throws IOException, InterruptedException {
        return sender.send(call);
    }

    public String lead() throws IOException, InterruptedException {
        return succeeding(newLead()).text("id");
    }

    public String contact() throws IOException, InterruptedException {
        return succeeding(Call.post("/api/leads/" + lead() + "/convert", "")).text("id");
    }

    public String contactWithNeeds() throws IOException, InterruptedException {
        var contact = contact();
        succeeding(action(contact, "prise-de-besoin", "{}"));
        return contact;
    }

    public String contactWithDeposit() throws IOException, InterruptedException {
        var contact = contactWithNeeds();
        succeeding(action(contact, "acompte-recu", DEPOSIT));
        return contact;
    }

    /** The confirmed opportunity of somebody who has thereby become a client. */
    public Answer opportunityOfNewClient() throws IOException, InterruptedException {
        var contact = contactWithDeposit();
        return confirmed(opportunity(contact).text("id"));
    }

    /** Asks again, as it is told to, while the deposit is still on its way. */
    public Answer opportunity(String contact) {
        var answer = await().atMost(SOON)
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> send(create(contact)),
                        created -> !created.problem().equals("acompte-requis"));
        assertThat(answer.status()).as(() -> "create: " + answer.body()).isBetween(200, 299);
        return answer;
    }

    public Answer confirmed(String opportunity) {
        return await().atMost(SOON)
                .until(
                        () -> send(Call.get("/api/opportunities/" + opportunity)),
                        answer -> answer.text("promotion").equals("confirmee"));
    }

    public Answer show(String contact) throws IOException, InterruptedException {
        return succeeding(Call.get("/api/contacts/" + contact));
    }

    public Answer succeeding(Call call) throws IOException, InterruptedException {
        var answer = send(call);
        assertThat(answer.status()).as(() -> call + ": " + answer.body()).isBetween(200, 299);
        return answer;
    }

    public static Call newLead() {
        return Call.post("/api/leads", LEAD);
    }

    public static Call action(String contact, String action, String body) {
        return Call.post("/api/contacts/" + contact + "/" + action, body);
    }

    public static Call create(String contact) {
        return action(contact, "opportunities", OPPORTUNITY);
    }
}
