package ma.parcours.rest.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.parcours.rest.Sample;
import ma.parcours.rest.access.Right;
import ma.parcours.rest.json.MergePatch;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.junit.jupiter.api.Test;

class ContractTest {

    private static final DescribedOperation SHOW = DescribedOperation.of(Described.class, "show", "showThing", "Shows.")
            .answers(200, Map.of());

    private static final DescribedOperation REVISE = DescribedOperation.of(
                    Described.class, "revise", "reviseThing", "Corrects.")
            .asks("exemple", Map.of())
            .answers(200, Map.of());

    @Test
    void what_is_served_is_described() {
        // Given
        OpenAPI document = serving(PathItem.HttpMethod.GET, PathItem.HttpMethod.PATCH);

        // When
        new OfThings(SHOW, REVISE).filterOpenAPI(document);

        // Then
        Operation revise = document.getPaths().getPathItem("/described/{id}").getPATCH();
        assertThat(revise.getOperationId()).isEqualTo("reviseThing");
        assertThat(revise.getDescription()).isEqualTo("For the roles admin, gestionnaire, commercial.");
        assertThat(revise.getResponses().getAPIResponses())
                .containsOnlyKeys("200", "400", "401", "403", "404", "406", "409", "412", "413", "415", "500", "503");
        assertThat(document.getComponents().getSchemas()).containsKeys("SamplePatch", "Problem");
    }

    @Test
    void an_operation_that_nobody_describes_is_refused() {
        OpenAPI document = serving(PathItem.HttpMethod.GET, PathItem.HttpMethod.PATCH);
        assertThatThrownBy(() -> new OfThings(SHOW).filterOpenAPI(document))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PATCH /described/{id}");
    }

    @Test
    void an_operation_that_is_not_served_is_refused() {
        OpenAPI document = serving(PathItem.HttpMethod.GET);
        assertThatThrownBy(() -> new OfThings(SHOW, REVISE).filterOpenAPI(document))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PATCH /described/{id}");
    }

    private static OpenAPI serving(PathItem.HttpMethod... verbs) {
        PathItem item = OASFactory.createPathItem();
        for (PathItem.HttpMethod verb : verbs) {
            item.setOperation(verb, OASFactory.createOperation());
        }
        return OASFactory.createOpenAPI().paths(OASFactory.createPaths().addPathItem("/described/{id}", item));
    }

    /** The contract of a service that has these operations. */
    private static final class OfThings extends Contract {

        OfThings(DescribedOperation... operations) {
            super("Things", "1", "Things.", List.of(new Chapter("Things", "Things.", List.of(operations))));
        }
    }

    /** A resource that is described. */
    @Path("/described")
    @RolesAllowed(Right.READ)
    public static class Described {

        @GET
        @Path("{id}")
        public Uni<Map<String, Long>> show(UUID id) {
            return Uni.createFrom().item(Map.of());
        }

        @PATCH
        @Path("{id}")
        @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
        @RolesAllowed(Right.SELL)
        public Uni<Map<String, Long>> revise(UUID id, MergePatch<Sample> patch) {
            return show(id);
        }
    }
}
