package ma.parcours.local.endtoend;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import ma.parcours.local.rest.Call;

/** Requests that make no sense and are full of personal data, each in another place where one might be tempted to log it. */
final class Indiscretions {

    private static final String NAME = "Zoubida Malaussène";
    private static final String PHONE = "0699887766";
    private static final String EMAIL = "zoubida.malaussene@exemple.ma";

    static final Set<String> NEEDLES = Set.of(NAME, "Malauss", PHONE, "699887766", EMAIL, "zoubida.malaussene");

    private static final String NOBODY = "019377a0-0000-7000-8000-0000000000aa";
    private static final String PERSON =
            "\"nom\": \"" + NAME + "\", \"telephone\": \"" + PHONE + "\", \"email\": \"" + EMAIL + "\"";
    private static final String IN_A_QUERY = URLEncoder.encode(NAME, StandardCharsets.UTF_8);
    private static final String IN_A_PATH = IN_A_QUERY.replace("+", "%20");

    static final List<Call> ALL = List.of(
            Call.post("/api/leads", "{" + PERSON),
            Call.post("/api/leads", "[{" + PERSON + "}]"),
            Call.post("/api/leads", "\"" + NAME + "\""),
            Call.post("/api/leads", "{" + PERSON + ", \"" + NAME + "\": 1}"),
            Call.post("/api/leads", "{" + PERSON + ", \"typeBien\": \"" + NAME + "\"}"),
            Call.post("/api/leads", "{" + PERSON + ", \"ville\": {\"nom\": \"" + NAME + "\"}}"),
            Call.post("/api/leads", "{" + PERSON + ", \"message\": \"" + NAME.repeat(4000) + "\"}"),
            Call.post("/api/leads", "{\"nom\": \"" + NAME + "\\u0000\", \"telephone\": \"" + PHONE + "\"}"),
            Call.post("/api/leads", "{\"nom\": \"" + NAME + "\", \"telephone\": \"" + EMAIL + "\"}"),
            Call.post("/api/contacts", "{" + PERSON + ", \"architecteId\": \"" + NOBODY + "\"}"),
            Call.post("/api/contacts", "{" + PERSON + ", \"notes\": \"" + NAME.repeat(300) + "\"}"),
            Call.get("/api/contacts/" + IN_A_PATH),
            Call.get("/api/contacts?sort=" + IN_A_QUERY),
            Call.get("/api/contacts?limit=0&q=" + IN_A_QUERY),
            Call.get("/api/contacts?cursor=" + IN_A_QUERY),
            Call.get("/api/" + IN_A_PATH),
            Call.patch("/api/contacts/" + NOBODY, "{" + PERSON + "}"),
            Call.patch("/api/contacts/" + NOBODY, "{" + PERSON),
            Call.post("/api/contacts/" + NOBODY + "/mark-lost", "{\"raison\": \"" + NAME + "\"}"),
            Call.post("/api/contacts/" + NOBODY + "/opportunities", "{" + PERSON),
            Call.post("/api/contacts/" + NOBODY + "/opportunities", "{" + PERSON + "}"),
            Call.post(
                    "/api/contacts/" + NOBODY + "/opportunities",
                    "{\"description\": \"" + NAME + "\", \"montantEstime\": \"" + PHONE + "\"}"),
            Call.get("/api/opportunities/" + IN_A_PATH),
            Call.get("/api/opportunities?limit=0&q=" + IN_A_QUERY),
            Call.get("/api/opportunities?contactId=" + IN_A_QUERY),
            Call.get("/api/opportunities?pipelineStage=" + IN_A_QUERY),
            Call.patch("/api/opportunities/" + NOBODY, "{\"titre\": \"" + NAME + "\", \"nom\": \"" + NAME + "\"}"),
            Call.post("/api/leads", "{" + PERSON + "}").anonymously(),
            Call.get("/api/contacts?q=" + IN_A_QUERY).anonymously().with("Authorization", "Bearer " + EMAIL),
            Call.post("/api/leads", "{" + PERSON + ", \"couleur\": 1}").with("Idempotency-Key", EMAIL),
            Call.patch("/api/contacts/" + NOBODY, "{\"notes\": \"" + NAME + "\"}")
                    .with("If-Match", EMAIL));

    private Indiscretions() {}
}
