package ma.parcours.local.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.parcours.local.endtoend.Journey;
import ma.parcours.local.endtoend.RunningSystem;
import ma.parcours.local.rest.Call;
import ma.parcours.local.rest.Management;
import ma.parcours.local.rest.Role;
import org.junit.jupiter.api.Test;

/** Dashboards and alerts ask for nothing that no app shows. */
class MetricsIT {

    private static final Pattern REQUESTS =
            Pattern.compile("(?m)^http_server_requests_seconds_count\\{.*uri=\"([^\"]*)\"");

    /** Of records, people and made-up addresses. */
    private static final Pattern ONE_OF_MANY = Pattern.compile(".*([0-9a-f]{8}-|made-up).*");

    private final RunningSystem system = RunningSystem.shared();

    @Test
    void whatever_is_asked_for_is_shown() throws Exception {
        // Given
        Journey journey = Journey.on(system);
        journey.opportunityOfNewClient();
        visit("GET", URI.create(system.console()).resolve("/contacts"));

        // Then
        await().atMost(Duration.ofSeconds(90)).untilAsserted(() -> {
            Shown shown = Shown.in(pages().stream());
            assertThat(Queries.all())
                    .allSatisfy(query ->
                            assertThat(shown.missingFor(query)).as(query.text()).isEmpty());
        });
    }

    @Test
    void no_route_is_counted_by_whom_it_is_about_or_by_what_strangers_make_up() throws Exception {
        // Given
        String client = Journey.on(system).opportunityOfNewClient().text("contactId");

        // When
        for (String path : List.of("/api/contacts/" + client, "/made-up/x", "/api/made-up", "/assets/made-up.js")) {
            for (String method : List.of("GET", "POST", "DELETE")) {
                for (URI app : apps()) {
                    visit(method, app.resolve(path));
                }
                system.api().send(new Call(method, path, "{}", Map.of(), Optional.of(Role.ADMIN)));
            }
        }

        // Then
        List<String> uris = new ArrayList<>();
        for (String page : pages()) {
            REQUESTS.matcher(page).results().map(match -> match.group(1)).forEach(uris::add);
        }
        assertThat(uris)
                .contains("/api/contacts/{id}")
                .noneMatch(uri -> ONE_OF_MANY.matcher(uri).matches());
    }

    private Stream<URI> services() {
        return system.replicas().stream().flatMap(pair -> Stream.of(pair.contact(), pair.opportunity()));
    }

    private List<URI> apps() {
        return Stream.concat(Stream.of(URI.create(system.console())), services())
                .toList();
    }

    private List<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        for (URI app : apps()) {
            pages.add(new Management(app.toString()).metrics());
        }
        return pages;
    }

    private static void visit(String method, URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
    }
}
