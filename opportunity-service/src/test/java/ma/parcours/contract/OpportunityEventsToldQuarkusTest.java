package ma.parcours.contract;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import ma.parcours.events.Aggregate;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.opportunity.testing.Api;
import ma.parcours.opportunity.testing.ContactService;
import ma.parcours.opportunity.testing.Person;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.events.ToldEventChecks;

/** What opportunity-service tells, whatever happens to an opportunity. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class OpportunityEventsToldQuarkusTest extends ToldEventChecks {

    private static final String WHOLE = """
            {"titre": "Villa à Souissi", "description": "Salon et cuisine", "montantEstime": 0.1, "type": "riad",
             "architecteId": "019377a0-0000-7000-8000-000000000001", "dateClotureAttendue": "2027-09-01"}
            """;

    OpportunityEventsToldQuarkusTest() {
        super(Aggregate.OPPORTUNITY);
    }

    @Override
    protected void tellEverything() {
        String won = opened(WHOLE);
        patch(won, "{\"pipelineStage\": \"etude\"}");
        patch(won, "{\"titre\": null, \"architecteId\": null, \"dateClotureAttendue\": null, \"type\": null}");
        patch(won, "{\"pipelineStage\": \"devis\", \"montantEstime\": 999999999999.99}");
        patch(won, "{\"pipelineStage\": \"gagnee\"}");
        String lost = opened(Api.MINIMAL);
        patch(lost, "{\"pipelineStage\": \"perdue\", \"raison\": \"autre\", \"commentaire\": \"Déménage\"}");
        patch(lost, "{\"pipelineStage\": \"acompte_recu\"}");
        patch(lost, "{\"pipelineStage\": \"perdue\", \"raison\": \"budget\"}");
    }

    private static String opened(String body) {
        return Api.opened(ContactService.get().deposit(Person.somebody()).id(), body);
    }

    private static void patch(String opportunity, String patch) {
        Api.patch(opportunity, patch).statusCode(200);
    }
}
