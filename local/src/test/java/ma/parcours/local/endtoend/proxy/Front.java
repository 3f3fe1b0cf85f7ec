package ma.parcours.local.endtoend.proxy;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import ma.parcours.local.rest.Endpoints;

/** Where clients come in: a proxy in front of the replicas of each service. */
public final class Front implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final ReadyReplicas contact;
    private final ReadyReplicas opportunity;
    private final Endpoints endpoints;

    public Front(List<Endpoints> replicas) {
        contact = watched(replicas, Endpoints::contact);
        opportunity = watched(replicas, Endpoints::opportunity);
        endpoints = new Endpoints(
                RoundRobin.before(contact, vertx).url(),
                RoundRobin.before(opportunity, vertx).url());
    }

    public Endpoints endpoints() {
        return endpoints;
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
        contact.close();
        opportunity.close();
    }

    private static ReadyReplicas watched(List<Endpoints> replicas, Function<Endpoints, URI> service) {
        return new ReadyReplicas(replicas.stream().map(service).toList()).watched();
    }
}
