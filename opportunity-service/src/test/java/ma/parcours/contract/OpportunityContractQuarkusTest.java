package ma.parcours.contract;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.opportunity.rest.OpportunityProblem;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.contract.ContractChecks;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class OpportunityContractQuarkusTest extends ContractChecks {

    OpportunityContractQuarkusTest() {
        super(OpportunityProblem.values());
    }
}
