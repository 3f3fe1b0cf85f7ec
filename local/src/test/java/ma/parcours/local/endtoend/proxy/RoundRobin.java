package ma.parcours.local.endtoend.proxy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.OriginRequestProvider;
import java.net.URI;

/**
 * A plain proxy: each request goes to the next replica that is ready, on a connection that is kept for others.
 *
 * <p>By the request and not, as a Kubernetes Service, by the connection: so each step of a test comes to another replica
 * than the one before. It is no kinder than that Service, though. It tries nothing again, it learns of a replica's end a
 * second late, and whatever a replica does not answer is a 502.
 */
public final class RoundRobin implements AutoCloseable {

    /** As many as a service lets in at once, and some that wait. */
    private static final int CONNECTIONS = 64;

    /** The services close what nobody uses for a minute; a request must not meet that. */
    private static final int IDLE_SECONDS = 30;

    /** What is too large is refused by the service, not by us. */
    private static final int LARGE = 64 << 10;

    private final HttpServer server;

    private RoundRobin(HttpServer server) {
        this.server = server;
    }

    public static RoundRobin before(ReadyReplicas replicas, Vertx vertx) {
        var client = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(CONNECTIONS).setKeepAliveTimeout(IDLE_SECONDS));
        var proxy = HttpProxy.reverseProxy(client)
                .origin(OriginRequestProvider.selector(request -> Future.succeededFuture(address(replicas.next()))));
        var options = new HttpServerOptions()
                .setMaxHeaderSize(LARGE)
                .setMaxInitialLineLength(LARGE)
                // A request that asks to go on in HTTP/2 would hang.
                .setHttp2ClearTextEnabled(false);
        var server = vertx.createHttpServer(options).requestHandler(proxy).listen(0, "127.0.0.1");
        return new RoundRobin(server.toCompletionStage().toCompletableFuture().join());
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.actualPort());
    }

    @Override
    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    private static SocketAddress address(URI replica) {
        return SocketAddress.inetSocketAddress(replica.getPort(), replica.getHost());
    }
}
