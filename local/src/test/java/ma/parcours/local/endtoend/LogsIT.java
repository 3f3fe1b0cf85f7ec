package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.parcours.local.proof.Sql;
import ma.parcours.local.rest.Answer;
import ma.parcours.local.stack.Service;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** No log names anybody: runs after all other tests, on what they have left behind, faults and all. */
@Order(Integer.MAX_VALUE)
class LogsIT {

    private static final int LONG_ENOUGH_TO_BE_SOMEBODY = 6;

    private final RunningSystem system = RunningSystem.shared();

    @Test
    void no_log_names_anybody() throws Exception {
        // Given
        var logs = system.faults().data().resolve("logs");

        // When
        var answers = new ArrayList<Answer>();
        for (var call : Indiscretions.ALL) {
            answers.add(system.api().send(call));
        }

        // Then
        assertThat(answers).extracting(Answer::status).allMatch(status -> status >= 400 && status < 500);
        var everybody = everybody();
        assertThat(everybody).hasSizeGreaterThan(Indiscretions.NEEDLES.size());
        assertThat(filesIn(logs)).isNotEmpty();
        var softly = new SoftAssertions();
        for (var log : filesIn(logs)) {
            linesNaming(everybody, log).forEach(line -> softly.fail("%s names somebody: %s", log.getFileName(), line));
        }
        softly.assertAll();
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    /** Not each of them, for one mistake may have written thousands. */
    private static List<String> linesNaming(Set<String> people, Path log) throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> people.stream().anyMatch(line::contains))
                .limit(3)
                .toList();
    }

    /** Whoever was sent to the system, in every way their number may have been written. */
    private Set<String> everybody() throws SQLException {
        var everybody = new HashSet<>(Indiscretions.NEEDLES);
        var contacts = new Sql(system, Service.CONTACT);
        for (var table : List.of("lead", "contact")) {
            for (var column : List.of("nom", "telephone", "email")) {
                everybody.addAll(contacts.rows(
                        "select distinct %2$s from %1$s where %2$s is not null".formatted(table, column)));
            }
        }
        List.copyOf(everybody).stream()
                .filter(text -> text.startsWith("+212"))
                .forEach(phone -> everybody.add("0" + phone.substring("+212".length())));
        everybody.removeIf(text -> text.length() < LONG_ENOUGH_TO_BE_SOMEBODY);
        return everybody;
    }
}
