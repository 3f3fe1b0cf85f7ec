package ma.parcours.contract;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import ma.parcours.events.Aggregate;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.opportunity.testing.Api;
import ma.parcours.opportunity.testing.ContactService;
import ma.parcours.opportunity.testing.Person;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.events.EventContractChecks;

/** The published contract of opportunity-service's events. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class OpportunityEventContractQuarkusTest extends EventContractChecks {

    OpportunityEventContractQuarkusTest() {
        super(Aggregate.OPPORTUNITY, "contact-events");
    }

    @Override
    protected void tell() {
        String opportunity =
                Api.opened(ContactService.get().deposit(Person.somebody()).id(), Api.MINIMAL);
        Api.patch(opportunity, "{\"titre\": \"Riad\"}").statusCode(200);
        Api.patch(opportunity, "{\"pipelineStage\": \"etude\"}").statusCode(200);
    }
}
