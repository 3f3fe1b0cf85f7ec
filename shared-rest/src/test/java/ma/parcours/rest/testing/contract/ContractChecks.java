package ma.parcours.rest.testing.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.parcours.rest.contract.Contract;
import ma.parcours.rest.problem.CommonProblem;
import ma.parcours.rest.problem.ProblemType;
import org.junit.jupiter.api.Test;

/** What must hold of a service's contract; each service runs it against itself. */
public abstract class ContractChecks {

    /** Set to write down the contract as it is now. */
    private static final String UPDATE = "parcours.contract.update";

    private static final Path CHECKED_IN = Path.of("src/main/openapi/openapi.yaml");

    /** What callers were promised; replaced by the one above when that is released. */
    private static final Path RELEASED = Path.of("src/main/openapi/openapi-1.yaml");

    /** Nothing a client could be told about an operation: there is none. */
    private static final Set<ProblemType> OF_NO_OPERATION = Set.of(CommonProblem.METHODE_REFUSEE);

    private final List<ProblemType> ownProblems;

    protected ContractChecks(ProblemType[] ownProblems) {
        this.ownProblems = List.of(ownProblems);
    }

    @Test
    void the_contract_is_the_one_that_is_checked_in() throws IOException {
        String served = served();
        if (System.getProperty(UPDATE) != null) {
            Files.createDirectories(CHECKED_IN.getParent());
            Files.writeString(CHECKED_IN, served);
        }
        assertThat(served)
                .as(
                        "The contract has changed. If that is meant, run this test with -D%s and commit %s",
                        UPDATE, CHECKED_IN)
                .isEqualTo(Files.readString(CHECKED_IN));
    }

    @Test
    void nobody_who_goes_by_the_released_contract_is_let_down() throws IOException {
        assertThat(Compatibility.breaks(Document.read(Files.readString(RELEASED)), document()))
                .isEmpty();
    }

    @Test
    void it_is_openapi_3_1_and_the_same_on_every_host() {
        JsonNode root = document().root();
        assertThat(root.path("openapi").asText()).startsWith("3.1.");
        assertThat(root.path("servers")).hasSize(1);
        assertThat(root.path("servers").path(0).path("url").asText()).isEqualTo("/");
    }

    @Test
    void every_operation_has_a_name_of_its_own_a_summary_and_a_lock() {
        List<Operation> operations = document().operations();
        assertThat(operations).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.id()).isNotEmpty();
            assertThat(operation.node().path("summary").asText()).isNotEmpty();
            assertThat(operation.node().path("security")).isNotEmpty();
            assertThat(operation.node().path("tags")).isNotEmpty();
        });
        assertThat(operations.stream().map(Operation::id)).doesNotHaveDuplicates();
    }

    @Test
    void every_operation_shows_what_it_asks_for_and_what_it_answers() {
        assertThat(document().operations()).allSatisfy(operation -> {
            assertThat(operation.successes()).isNotEmpty();
            assertThat(operation.responses().values()).allSatisfy(ContractChecks::isDescribed);
            if (!operation.requestBody().isMissingNode()) {
                isExemplified(operation.requestBody());
            }
        });
    }

    @Test
    void every_example_fits_its_schema() {
        assertThat(document().operations().stream().flatMap(operation -> ExampleCheck.misfits(operation).stream()))
                .isEmpty();
    }

    @Test
    void every_problem_of_the_service_is_shown_in_both_languages() {
        Set<String> expected = Stream.concat(Stream.of(CommonProblem.values()), ownProblems.stream())
                .filter(type -> !OF_NO_OPERATION.contains(type))
                .map(ProblemType::uri)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(problemsShown("")).isEqualTo(expected);
        assertThat(problemsShown(".en")).isEqualTo(expected);
    }

    @Test
    void every_operation_is_there_and_closed_to_whoever_has_no_token() {
        assertThat(document().operations())
                .allSatisfy(operation -> assertThat(given().contentType("application/json")
                                .request(operation.verb(), operation.path().replace("{id}", Contract.SOME_ID))
                                .statusCode())
                        .isEqualTo(401));
    }

    private Set<String> problemsShown(String suffix) {
        return document().operations().stream()
                .flatMap(operation -> operation.problems().values().stream())
                .flatMap(answer -> answer.at("/content/application~1problem+json/examples").properties().stream())
                .filter(example -> suffix.isEmpty() || example.getKey().endsWith(suffix))
                .map(example -> example.getValue().at("/value/type").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void isDescribed(JsonNode answer) {
        assertThat(answer.path("description").asText()).isNotEmpty();
        isExemplified(answer);
    }

    private static void isExemplified(JsonNode place) {
        assertThat(place.path("content"))
                .isNotEmpty()
                .allSatisfy(media -> assertThat(media.path("examples")).isNotEmpty());
    }

    private static Document document() {
        return Document.read(served());
    }

    /** As YAML, which is read more easily where it is reviewed. */
    private static String served() {
        return given().get("/openapi").then().statusCode(200).extract().asString();
    }
}
