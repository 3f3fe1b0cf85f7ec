package ma.parcours.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ma.parcours.code.Codes;
import ma.parcours.contact.ContactRefusal.ActionRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status with every action, against the table as the design draws it. */
class WorkflowTest {

    private static final String REFUSED = "refused";

    private static final String DRAWN = """
            status          | prise-de-besoin | acompte-recu | creer-opportunite | mark-lost | reactivate | new-project
            qualifie        | prise_de_besoin | refused      | refused           | perdu     | refused    | refused
            prise_de_besoin | refused         | acompte_recu | refused           | perdu     | refused    | refused
            acompte_recu    | refused         | refused      | client            | perdu     | refused    | refused
            client          | refused         | refused      | refused           | perdu     | refused    | qualifie
            perdu           | refused         | refused      | refused           | refused   | lost from  | refused
            """;

    private static final List<List<String>> ROWS = DRAWN.lines()
            .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
            .toList();

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ContactStatus.values())
                .flatMap(status -> Arrays.stream(ContactAction.values()).map(action -> Arguments.of(status, action)));
    }

    static Stream<Arguments> everyMove() {
        return everyPair().filter(pair -> !drawn(pair).equals(REFUSED));
    }

    static Stream<Arguments> everyRefusal() {
        return everyPair().filter(pair -> drawn(pair).equals(REFUSED));
    }

    static Stream<ContactStatus> everyStageToBeLostFrom() {
        return ContactStatus.allowing(ContactAction.MARK_LOST).stream();
    }

    @ParameterizedTest(name = "{1} leads on from {0}")
    @MethodSource("everyMove")
    void an_allowed_action_moves_the_contact_where_the_table_says(ContactStatus from, ContactAction action) {
        // Given
        Contact contact = Stages.at(from);

        // When
        StatusChange change = Stages.ask(contact, action);

        // Then
        ContactStatus to = expected(from, action);
        assertThat(change).isEqualTo(new StatusChange(action, from, to));
        assertThat(contact.status()).isEqualTo(to);
        assertThat(from.allows(action)).isTrue();
    }

    @ParameterizedTest(name = "{1} is refused from {0}")
    @MethodSource("everyRefusal")
    void a_refused_action_says_what_is_needed_and_changes_nothing(ContactStatus from, ContactAction action) {
        // Given
        Contact contact = Stages.at(from);
        String before = everythingOf(contact);

        // When
        Refused refused = catchThrowableOfType(Refused.class, () -> Stages.ask(contact, action));

        // Then
        assertThat(refused.refusal()).isEqualTo(new ActionRefused(action, from));
        assertThat(everythingOf(contact)).isEqualTo(before);
        assertThat(from.allows(action)).isFalse();
    }

    @ParameterizedTest(name = "lost from {0}")
    @MethodSource("everyStageToBeLostFrom")
    void a_reactivated_contact_is_back_where_it_was_lost(ContactStatus stage) {
        // Given
        Contact contact = Stages.lostFrom(stage);

        // When
        StatusChange change = contact.reactivate(Stages.anUnlock(), Stages.NOW);

        // Then
        assertThat(change).isEqualTo(new StatusChange(ContactAction.REACTIVATE, ContactStatus.PERDU, stage));
        assertThat(contact.lostFrom()).isEmpty();
        assertThat(contact.loss()).isEmpty();
    }

    @Test
    void a_refusal_names_the_stages_that_would_do_and_the_actions_that_are_open() {
        // Given
        ActionRefused refusal = new ActionRefused(ContactAction.ACOMPTE_RECU, ContactStatus.QUALIFIE);

        // Then
        assertThat(refusal.required()).containsExactly(ContactStatus.PRISE_DE_BESOIN);
        assertThat(refusal.allowed()).containsExactly(ContactAction.PRISE_DE_BESOIN, ContactAction.MARK_LOST);
    }

    private static String everythingOf(Contact contact) {
        return List.of(
                        contact.status(),
                        contact.revision(),
                        contact.clientSince(),
                        contact.deposit(),
                        contact.openUnlock().map(unlock -> unlock.id() + " " + unlock.state()),
                        contact.lostFrom(),
                        contact.loss())
                .toString();
    }

    private static String drawn(Arguments pair) {
        return drawn((ContactStatus) pair.get()[0], (ContactAction) pair.get()[1]);
    }

    private static String drawn(ContactStatus from, ContactAction action) {
        int column = ROWS.get(0).indexOf(action.code());
        return ROWS.stream()
                .filter(row -> row.get(0).equals(from.code()))
                .map(row -> row.get(column))
                .findFirst()
                .orElseThrow();
    }

    /** A contact that {@link Stages} has lost was {@code qualifie}. */
    private static ContactStatus expected(ContactStatus from, ContactAction action) {
        String drawn = drawn(from, action);
        return drawn.equals("lost from") ? ContactStatus.QUALIFIE : Codes.require(ContactStatus.class, drawn);
    }
}
