package ma.parcours.local.sample;

import static java.util.Map.entry;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import ma.parcours.local.rest.Call;
import ma.parcours.local.rest.Json;

/** Leads one person through the system as far as their fate goes. */
record Biography(PatientApi api, Tally tally, List<String> architects) {

    private static final List<String> REASONS = List.of("budget", "sans_reponse", "annulation", "concurrence");
    private static final List<String> METHODS = List.of("virement", "cheque", "espece", "carte");
    private static final List<String> STATUTS =
            List.of("nouveau", "nouveau", "a_recontacter", "sans_reponse", "non_interesse", "refuse");

    /** Stays a lead, of one statut or another. */
    void staysALead(int number, Person person) throws IOException, InterruptedException {
        var lead = captured(person);
        var statut = STATUTS.get(number % STATUTS.size());
        if (!statut.equals("nouveau")) {
            api.send(Call.patch("/api/leads/" + lead, Json.write(Map.of("statut", statut))));
        }
    }

    /** Comes as a lead and is converted. */
    void isConverted(int number, Person person, Fate fate) throws IOException, InterruptedException {
        var lead = captured(person);
        var architect = Json.write(Map.of("architecteId", architectOf(number)));
        var contact = api.send(Call.post("/api/leads/" + lead + "/convert", architect))
                .text("id");
        goesOn(number, contact, fate);
    }

    /** Comes through the door. */
    void walksIn(int number, Person person, Fate fate) throws IOException, InterruptedException {
        var contact = api.send(Call.post(
                        "/api/contacts",
                        Json.write(Map.of(
                                "nom", person.nom(),
                                "telephone", person.telephone(),
                                "ville", person.ville(),
                                "typeBien", person.typeBien(),
                                "source", "magasin",
                                "architecteId", architectOf(number)))))
                .text("id");
        goesOn(number, contact, fate);
    }

    private String captured(Person person) throws IOException, InterruptedException {
        var lead = api.send(Call.post("/api/leads", Json.write(person))).text("id");
        tally.lead();
        return lead;
    }

    private void goesOn(int number, String contact, Fate fate) throws IOException, InterruptedException {
        var path = "/api/contacts/" + contact;
        tally.contact();
        if (fate.needsAreKnown()) {
            api.send(Call.post(path + "/prise-de-besoin", Json.write(Map.of("notes", "Visite faite, plans reçus."))));
        }
        if (fate.pays()) {
            var deposit =
                    Map.of("montant", 5000 + 2500 * (number % 7), "methode", METHODS.get(number % METHODS.size()));
            api.send(Call.post(path + "/acompte-recu", Json.write(deposit)));
        }
        if (fate.opensAnOpportunity()) {
            opensAnOpportunity(number, path);
        }
        if (fate.isLost()) {
            var loss = Map.of("raison", REASONS.get(number % REASONS.size()));
            api.send(Call.post(path + "/mark-lost", Json.write(loss)));
        }
    }

    private void opensAnOpportunity(int number, String contactPath) throws IOException, InterruptedException {
        var project = Map.ofEntries(
                entry("titre", "Projet " + (number + 1)),
                entry("description", "Étude, plans et suivi de chantier."),
                entry("montantEstime", 60_000 + 17_500 * (number % 23)));
        var opportunity = api.send(Call.post(contactPath + "/opportunities", Json.write(project)))
                .text("id");
        tally.opportunity();
        for (var stage : PipelinePath.of(number).moves()) {
            var move = stage.equals("perdue")
                    ? Map.of("pipelineStage", stage, "raison", "concurrence")
                    : Map.of("pipelineStage", stage);
            api.send(Call.patch("/api/opportunities/" + opportunity, Json.write(move)));
        }
    }

    private String architectOf(int number) {
        return architects.get(number % architects.size());
    }
}
