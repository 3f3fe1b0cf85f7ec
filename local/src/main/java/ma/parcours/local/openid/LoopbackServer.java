package ma.parcours.local.openid;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.http.Ssl;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The Java platform's own HTTP server in place of those that the library brings, one of which remembers every request for
 * ever, and the other needs a Netty that is not ours.
 *
 * <p>It passes on the headers that a client needs and no other: without {@code Host} and {@code X-Forwarded-*} nobody
 * talks the provider into another issuer, and without {@code Origin} no page of somebody else's is let read a token.
 */
final class LoopbackServer implements OAuth2HttpServer {

    private static final int THREADS = 4;
    private static final int ANY_PORT = 0;
    private static final int NO_BODY = -1;
    private static final String[] PASSED_ON = {"Authorization", "Content-Type", "Cookie"};

    private @Nullable HttpServer server;

    @Override
    public OAuth2HttpServer start(
            InetAddress address, int port, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
        try {
            var started = HttpServer.create(new InetSocketAddress(address, port), 0);
            started.setExecutor(Executors.newFixedThreadPool(THREADS));
            started.createContext("/", exchange -> answer(exchange, handler));
            started.start();
            server = started;
            return this;
        } catch (IOException failure) {
            throw new IllegalStateException(
                    "Port " + port + " cannot be listened on: " + failure.getMessage(), failure);
        }
    }

    @Override
    public OAuth2HttpServer start(int port, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
        return start(InetAddress.getLoopbackAddress(), port, handler);
    }

    @Override
    public OAuth2HttpServer start(Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler) {
        return start(ANY_PORT, handler);
    }

    @Override
    public OAuth2HttpServer stop() {
        running().stop(0);
        return this;
    }

    @Override
    public void close() {
        stop();
    }

    @Override
    public int port() {
        return running().getAddress().getPort();
    }

    @Override
    public HttpUrl url(String path) {
        var root = "http://" + running().getAddress().getAddress().getHostAddress() + ":" + port() + "/";
        return HttpUrl.get(root + path.replaceFirst("^/", ""));
    }

    @Override
    public @Nullable Ssl sslConfig() {
        return null;
    }

    private void answer(HttpExchange exchange, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> handler)
            throws IOException {
        try (exchange) {
            var response = handler.invoke(request(exchange));
            response.getHeaders()
                    .forEach(header -> exchange.getResponseHeaders().add(header.getFirst(), header.getSecond()));
            var text = response.getBody() == null ? "" : response.getBody();
            var body = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(response.getStatus(), body.length == 0 ? NO_BODY : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private OAuth2HttpRequest request(HttpExchange exchange) throws IOException {
        var headers = new Headers.Builder();
        for (var name : PASSED_ON) {
            var value = exchange.getRequestHeaders().getFirst(name);
            if (value != null) {
                headers.add(name, value);
            }
        }
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var url = url(exchange.getRequestURI().toString());
        return new OAuth2HttpRequest(headers.build(), exchange.getRequestMethod(), url, body);
    }

    private HttpServer running() {
        if (server == null) {
            throw new IllegalStateException("not started yet");
        }
        return server;
    }
}
