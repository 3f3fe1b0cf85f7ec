package ma.parcours.local.bench;

import static ma.parcours.local.bench.population.Population.FREQUENT_NAME;
import static ma.parcours.local.bench.population.Population.RARE_NAME;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import ma.parcours.local.proof.Sql;
import ma.parcours.local.rest.Call;
import ma.parcours.local.stack.Service;

/** What sales people ask all day. */
final class Questions {

    static final String FIRST_PAGE = "page 1 of status=client";
    static final String RARE = "search, rare name";
    static final String FREQUENT = "search, frequent name";
    static final String COUNTS = "counts";
    static final String FILTERED_COUNTS = "counts of one town";

    /** Those whose answer must not take much longer when there are more contacts. */
    static final List<String> OF_GOALS = List.of(FIRST_PAGE, RARE, FREQUENT, COUNTS, FILTERED_COUNTS);

    private static final String CLIENTS = "/api/contacts?status=client&sort=-createdAt";
    private static final int DEEP = 500;
    private static final int SAMPLE = 2_000;

    private Questions() {}

    static List<Question> about(Subject subject, Http http) throws SQLException, InterruptedException {
        var ids = sample(subject);
        return List.of(
                anyOf(ids, "contact by id", id -> "/api/contacts/" + id),
                Question.always(FIRST_PAGE, CLIENTS),
                Question.always("page 500, or the last, of status=client", deepPage(http)),
                Question.always(RARE, "/api/contacts?q=" + partOf(RARE_NAME)),
                Question.always(FREQUENT, "/api/contacts?q=" + partOf(FREQUENT_NAME)),
                Question.always(COUNTS, "/api/contacts/counts"),
                Question.always(FILTERED_COUNTS, "/api/contacts/counts?ville=Rabat"),
                Question.always("pipeline summary", "/api/opportunities/pipeline"),
                anyOf(ids, "timeline of a contact", id -> "/api/contacts/" + id + "/timeline"),
                Question.always("page 1 of opportunities", "/api/opportunities"));
    }

    private static Question anyOf(List<String> ids, String title, UnaryOperator<String> path) {
        var random = new Random(ids.size());
        return new Question(title, () -> Call.get(path.apply(ids.get(random.nextInt(ids.size())))));
    }

    private static List<String> sample(Subject subject) throws SQLException {
        return new Sql(subject, Service.CONTACT)
                .rows("select id from contact order by random() limit %d".formatted(SAMPLE));
    }

    /** As one gets there by turning the pages. */
    private static String deepPage(Http http) throws InterruptedException {
        var path = CLIENTS;
        for (var page = 1; page < DEEP; page++) {
            var next = Crowd.await(http.send(Call.get(path))).getString("nextCursor");
            if (next == null) {
                return path;
            }
            path = CLIENTS + "&cursor=" + next;
        }
        return path;
    }

    /** Without its first letter, so that no index on beginnings helps. */
    private static String partOf(String name) {
        return name.substring(1);
    }
}
