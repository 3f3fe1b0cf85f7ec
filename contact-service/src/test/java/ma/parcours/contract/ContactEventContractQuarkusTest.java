package ma.parcours.contract;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import ma.parcours.contact.ContactStatus;
import ma.parcours.events.Aggregate;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.events.EventContractChecks;
import ma.parcours.testing.Walk;

/** The published contract of contact-service's events. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class ContactEventContractQuarkusTest extends EventContractChecks {

    @Inject
    DataSource source;

    ContactEventContractQuarkusTest() {
        super(Aggregate.CONTACT, "opportunity-events");
    }

    @Override
    protected void tell() {
        Walk.lose(new Walk(source).to(ContactStatus.ACOMPTE_RECU));
    }
}
