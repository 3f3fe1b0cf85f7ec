package ma.parcours.rest.problem;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages that the {@code type} of a problem leads to, for whoever wants to know more; they are open to all. */
@Path("/problems")
@Produces(MediaType.TEXT_HTML + "; charset=UTF-8")
@PermitAll
public class ProblemPagesResource {

    private final List<ProblemType> types;
    private final HttpHeaders headers;

    ProblemPagesResource(ProblemList own, HttpHeaders headers) {
        this.types = Stream.concat(Stream.of(CommonProblem.values()), own.types().stream())
                .toList();
        this.headers = headers;
    }

    @GET
    @Operation(hidden = true)
    public Uni<RestResponse<String>> list() {
        ProblemPage page = page();
        return Uni.createFrom().item(answer(page, page.ofAll(types)));
    }

    @GET
    @Path("{code}")
    @Operation(hidden = true)
    public Uni<RestResponse<String>> one(String code) {
        ProblemPage page = page();
        return Uni.createFrom()
                .item(types.stream()
                        .filter(type -> type.code().equals(code))
                        .findFirst()
                        .map(type -> answer(page, page.of(type)))
                        .orElseThrow(NotFound::new));
    }

    private ProblemPage page() {
        return new ProblemPage(Words.forReader(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private static RestResponse<String> answer(ProblemPage page, String html) {
        return RestResponse.ResponseBuilder.ok(html)
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language())
                .build();
    }
}
