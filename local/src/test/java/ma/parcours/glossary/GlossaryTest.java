package ma.parcours.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.parcours.code.Coded;
import ma.parcours.contact.ContactAction;
import ma.parcours.contact.ContactStatus;
import ma.parcours.contact.Source;
import ma.parcours.contact.Tag;
import ma.parcours.lead.Priorite;
import ma.parcours.lead.Statut;
import ma.parcours.opportunity.PipelineStage;
import ma.parcours.opportunity.Promotion;
import ma.parcours.payment.Methode;
import ma.parcours.payment.UnlockState;
import ma.parcours.rest.access.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GlossaryTest {

    private static final String BACK = "the stage it was lost from";
    private static Readme readme;

    @BeforeAll
    static void readReadme() throws IOException {
        readme = Readme.read();
    }

    @Test
    void the_workflow_is_the_one_of_the_code() {
        // Given
        List<List<String>> table = readme.table("code", "libellé", "prise-de-besoin");
        List<String> actions = table.get(0).subList(2, table.get(0).size());

        // When
        List<List<String>> rows = Arrays.stream(ContactStatus.values())
                .map(status -> actions.stream()
                        .map(action -> destination(status, action))
                        .toList())
                .toList();

        // Then
        assertThat(actions).containsExactlyInAnyOrderElementsOf(codes(ContactAction.values()));
        assertThat(firstColumn(table)).isEqualTo(codes(ContactStatus.values()));
        assertThat(table.stream().skip(1).map(row -> row.subList(2, row.size())))
                .isEqualTo(rows);
    }

    private static String destination(ContactStatus status, String action) {
        Set<ContactStatus> destinations = Arrays.stream(ContactAction.values())
                .filter(each -> each.code().equals(action))
                .map(status::destinations)
                .findFirst()
                .orElseThrow();
        return switch (destinations.size()) {
            case 0 -> "–";
            case 1 -> "`" + destinations.iterator().next().code() + "`";
            default -> BACK;
        };
    }

    @Test
    void the_pipeline_is_the_one_of_the_code() {
        // When
        List<List<String>> table = readme.table("code", "libellé", "may go to");

        // Then
        assertThat(firstColumn(table)).isEqualTo(codes(PipelineStage.values()));
        for (List<String> row : table.subList(1, table.size())) {
            PipelineStage stage =
                    PipelineStage.valueOf(Readme.codes(row.get(0)).get(0).toUpperCase(Locale.ROOT));
            if (stage == PipelineStage.PERDUE) {
                assertThat(row.get(2)).startsWith(BACK);
            } else {
                assertThat(Readme.codes(row.get(2))).isEqualTo(codes(stage.destinations()));
            }
        }
    }

    @Test
    void the_rights_of_each_role_are_the_ones_of_the_code() {
        // Given
        List<List<String>> table = readme.table("role", "read", "see-all");
        List<String> rights = table.get(0).subList(1, table.get(0).size());

        // When
        List<List<String>> rows = Arrays.stream(Role.values())
                .map(role -> rights.stream()
                        .map(right -> role.rights().contains(right) ? "yes" : "–")
                        .toList())
                .toList();

        // Then
        assertThat(firstColumn(table)).isEqualTo(codes(Role.values()));
        assertThat(rights).containsExactlyInAnyOrderElementsOf(Role.ADMIN.rights());
        assertThat(table.stream().skip(1).map(row -> row.subList(1, row.size())))
                .isEqualTo(rows);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void a_list_of_codes_is_the_one_of_the_code(String word, List<String> codes) {
        // Given
        Map<String, String> cells = readme.table("word", "field", "codes").stream()
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(2)));

        // When
        List<String> written = Readme.codes(cells.getOrDefault(word, ""));

        // Then
        assertThat(written).isEqualTo(codes);
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("Tag of a contact", codes(Tag.values())),
                Arguments.of("Status of a lead", codes(Statut.values())),
                Arguments.of("Priority of a lead", codes(Priorite.values())),
                Arguments.of("Source", codes(Source.values())),
                Arguments.of("Kind of property", codes(ma.parcours.contact.TypeBien.values())),
                Arguments.of("Kind of property", codes(ma.parcours.opportunity.TypeBien.values())),
                Arguments.of("Payment method", codes(Methode.values())),
                Arguments.of("Reason of a loss", codes(ma.parcours.contact.Raison.values())),
                Arguments.of("Promotion of an opportunity", codes(Promotion.values())),
                Arguments.of("State of an unlock", codes(UnlockState.values())));
    }

    private static List<String> firstColumn(List<List<String>> table) {
        return table.stream()
                .skip(1)
                .map(row -> Readme.codes(row.get(0)).get(0))
                .toList();
    }

    private static List<String> codes(Coded[] values) {
        return codes(List.of(values));
    }

    private static List<String> codes(List<? extends Coded> values) {
        return values.stream().map(Coded::code).toList();
    }
}
