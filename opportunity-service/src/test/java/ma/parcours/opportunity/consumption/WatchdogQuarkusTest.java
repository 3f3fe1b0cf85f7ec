package ma.parcours.opportunity.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.opportunity.testing.Api;
import ma.parcours.opportunity.testing.ContactService;
import ma.parcours.opportunity.testing.Person;
import ma.parcours.rest.testing.OpenIdProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class WatchdogQuarkusTest {

    private final ContactService contacts = ContactService.get();

    @Test
    void a_promotion_without_an_answer_is_asked_for_again_until_there_is_one() {
        // Given
        Person person = contacts.depositThenSilence(Person.somebody());
        String id = Api.open(person.id(), Api.MINIMAL).statusCode(202).extract().path("id");

        // When
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(contacts.questionsAbout(person.id())).hasSizeGreaterThan(2));
        contacts.agreeTo(person);

        // Then
        await().untilAsserted(() -> assertThat(Api.promotionOf(id)).isEqualTo("confirmee"));
        assertThat(contacts.heardOf(person.id()))
                .extracting(message ->
                        new String(message.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8))
                .doesNotHaveDuplicates();
        assertThat(contacts.questionsAbout(person.id()))
                .containsOnly(contacts.questionsAbout(person.id()).get(0));
    }
}
