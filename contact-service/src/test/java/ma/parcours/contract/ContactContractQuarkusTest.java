package ma.parcours.contract;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import ma.parcours.contact.rest.ContactProblem;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.contract.ContractChecks;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class ContactContractQuarkusTest extends ContractChecks {

    ContactContractQuarkusTest() {
        super(ContactProblem.values());
    }
}
