package ma.parcours.opportunity.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.opportunity.testing.Api;
import ma.parcours.opportunity.testing.ContactService;
import ma.parcours.opportunity.testing.Person;
import ma.parcours.rest.testing.OpenIdProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class OpportunityFiguresQuarkusTest {

    @Inject
    MeterRegistry metrics;

    private final ContactService contacts = ContactService.get();

    @Test
    void a_promotion_without_an_answer_is_shown_with_its_age_until_there_is_one() {
        // Given
        Person person = contacts.depositThenSilence(Person.somebody());
        double opened = moves("new", "acompte_recu");

        // When
        String id = Api.open(person.id(), Api.MINIMAL).statusCode(202).extract().path("id");

        // Then
        assertThat(moves("new", "acompte_recu")).isEqualTo(opened + 1);
        await().untilAsserted(() -> assertThat(gauge("promotions.pending")).isPositive());
        assertThat(gauge("promotions.pending.age")).isPositive();
        double pending = gauge("promotions.pending");

        contacts.agreeTo(person);
        await().untilAsserted(() -> assertThat(Api.promotionOf(id)).isEqualTo("confirmee"));
        await().untilAsserted(() -> assertThat(gauge("promotions.pending")).isLessThan(pending));
        await().untilAsserted(() -> assertThat(metrics.get("opportunities")
                        .tag("stage", "acompte_recu")
                        .gauge()
                        .value())
                .isPositive());
    }

    private double moves(String from, String to) {
        return metrics.get("opportunity.moves")
                .tags("from", from, "to", to)
                .counter()
                .count();
    }

    private double gauge(String name) {
        return metrics.get(name).gauge().value();
    }
}
