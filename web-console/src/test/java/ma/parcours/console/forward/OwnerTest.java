package ma.parcours.console.forward;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose path it is. */
class OwnerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/opportunities",
                "/api/opportunities/pipeline",
                "/api/opportunities/019377a0-0000-7000-8000-000000000001/history",
                "/api/contacts/019377a0-0000-7000-8000-000000000001/opportunities"
            })
    void what_is_about_opportunities_goes_to_their_service(String path) {
        assertThat(Owner.of(path)).isEqualTo(Owner.OPPORTUNITY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/me",
                "/api/leads",
                "/api/contacts",
                "/api/contacts/counts",
                "/api/contacts/opportunities",
                "/api/contacts/019377a0-0000-7000-8000-000000000001/acompte-recu",
                "/api/opportunities-of-others"
            })
    void everything_else_goes_to_the_service_of_the_contacts(String path) {
        assertThat(Owner.of(path)).isEqualTo(Owner.CONTACT);
    }
}
