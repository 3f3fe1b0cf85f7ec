package ma.parcours.opportunity.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import ma.parcours.events.testing.PostgresAndKafka;
import ma.parcours.rest.testing.OpenIdProvider;
import ma.parcours.rest.testing.Routes;
import org.junit.jupiter.api.Test;

/** No way into this service that nobody has thought about. */
@QuarkusTest
@QuarkusTestResource(PostgresAndKafka.class)
@QuarkusTestResource(OpenIdProvider.class)
class RoutesQuarkusTest {

    @Inject
    Router router;

    @Test
    void every_route_says_who_may_take_it() {
        assertThat(Routes.withoutRule()).isEmpty();
    }

    @Test
    void only_what_is_published_for_readers_is_open_to_everybody() {
        assertThat(Routes.open()).containsExactly("/asyncapi", "/events", "/events/schemas", "/problems");
    }

    @Test
    void besides_there_is_nothing_but_the_contract() {
        // "/" is where the resources hang, "/q/" where nothing does: health and metrics have a port of their own.
        assertThat(Routes.besidesResources(router))
                .containsExactly("/", "/openapi", "/openapi.json", "/openapi.yaml", "/openapi.yml", "/q/");
        given().get("/q/").then().statusCode(404);
        given().get("/q/health").then().statusCode(404);
    }
}
