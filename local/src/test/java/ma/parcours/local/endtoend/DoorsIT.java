package ma.parcours.local.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import ma.parcours.local.rest.Answer;
import ma.parcours.local.rest.Call;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever has no good token is told so, at every door of both services, before anything else. */
class DoorsIT {

    private static final String SOMEBODY = "/019377a0-0000-7000-8000-0000000000aa";

    private static final List<Call> DOORS = List.of(
            Call.get("/api/leads"),
            Call.post("/api/leads", "{\"nom\": \"Nobody\", \"telephone\": \"0600000000\"}"),
            Call.post("/api/leads" + SOMEBODY + "/convert", ""),
            Call.get("/api/contacts?limit=1"),
            Call.get("/api/contacts/counts"),
            Call.get("/api/contacts" + SOMEBODY),
            Call.patch("/api/contacts" + SOMEBODY, "{\"notes\": \"\"}"),
            Call.get("/api/contacts" + SOMEBODY + "/timeline"),
            Journey.action("019377a0-0000-7000-8000-0000000000aa", "acompte-recu", Journey.DEPOSIT),
            Call.post("/api/architectes", "{}"),
            Call.post("/api/leads", "no JSON"),
            Call.get("/api/opportunities?limit=1"),
            Call.get("/api/opportunities/pipeline"),
            Call.get("/api/opportunities" + SOMEBODY),
            Call.get("/api/opportunities" + SOMEBODY + "/history"),
            Call.patch("/api/opportunities" + SOMEBODY, "{\"pipelineStage\": \"etude\"}"),
            Journey.create("019377a0-0000-7000-8000-0000000000aa"));

    private final RunningSystem system = RunningSystem.shared();

    static Stream<Credential> notGoodEnough() throws Exception {
        var forger = Forger.in(RunningSystem.shared());
        var past = Date.from(Instant.now().minusSeconds(3600));
        return Stream.of(
                Credential.none(),
                Credential.header("a bearer of nothing", "Bearer "),
                Credential.header("a password", "Basic YWRtaW46YWRtaW4="),
                Credential.worthless("garbage", "garbage"),
                Credential.worthless("garbage in three parts", "e30.e30.e30"),
                Credential.worthless("a token cut short", forger.right().substring(0, 200)),
                Credential.worthless("an expired token", forger.changed(claims -> claims.expirationTime(past))),
                Credential.worthless(
                        "a token of another issuer", forger.changed(claims -> claims.issuer("https://id.example"))),
                Credential.worthless(
                        "a token for somebody else", forger.changed(claims -> claims.audience("somebody-else"))),
                Credential.worthless("a token for nobody", forger.changed(claims -> claims.audience(List.of()))),
                Credential.worthless("an unsigned token", forger.unsigned()),
                Credential.worthless("a token signed with the public key", forger.signedWithThePublicKey()),
                Credential.worthless("a token signed by somebody else", forger.signedBySomebodyElse()),
                Credential.worthless("a token signed by a key unknown", forger.signedByAKeyThatNobodyKnows()),
                Credential.powerless("a token without roles", forger.changed(claims -> claims.claim("groups", null))),
                Credential.powerless(
                        "a token with another role",
                        forger.changed(claims -> claims.claim("groups", List.of("directeur")))));
    }

    @ParameterizedTest
    @MethodSource("notGoodEnough")
    void no_door_opens_to(Credential credential) throws Exception {
        // When
        var answers = new ArrayList<Answer>();
        for (var door : DOORS) {
            answers.add(knock(door, credential));
        }

        // Then
        var softly = new SoftAssertions();
        for (var i = 0; i < DOORS.size(); i++) {
            var door = DOORS.get(i).toString();
            var answer = answers.get(i);
            softly.assertThat(answer.status()).as(door).isEqualTo(credential.status());
            softly.assertThat(answer.problem()).as(door).isEqualTo(credential.problem());
            softly.assertThat(answer.header("Content-Type").orElse("")).as(door).startsWith("application/problem+json");
            softly.assertThat(answer.header("WWW-Authenticate").isPresent())
                    .as(door + " says what is asked for")
                    .isEqualTo(credential.status() == 401);
        }
        softly.assertAll();
    }

    /** Or else the others might be refused for something that they were not made for. */
    @Test
    void a_token_of_the_forgers_without_a_mistake_opens() throws Exception {
        // Given
        var token = Forger.in(system).right();

        // When
        var credential = Credential.worthless("a right token", token);

        // Then
        assertThat(knock(Call.get("/api/contacts?limit=1"), credential).status())
                .isEqualTo(200);
        assertThat(knock(Call.get("/api/opportunities?limit=1"), credential).status())
                .isEqualTo(200);
    }

    private Answer knock(Call door, Credential credential) throws Exception {
        var call = door.anonymously();
        return system.api()
                .send(credential
                        .authorization()
                        .map(value -> call.with("Authorization", value))
                        .orElse(call));
    }
}
