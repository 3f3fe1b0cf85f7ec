package ma.parcours.local.endtoend.proxy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import ma.parcours.local.stack.Ports;

/** What a proxy sees of a replica: it answers, it says whether it is ready, and it can be told to break off. */
final class FakeReplica implements AutoCloseable {

    private static final int LOWEST = 33_000;
    private static final int CHOICES = 20_000;
    private static final int TRIES = 50;

    private final HttpServer app;
    private final HttpServer management;
    private final AtomicInteger requests = new AtomicInteger();
    private volatile boolean ready = true;
    private volatile boolean breaksOff;

    private FakeReplica(int port) throws IOException {
        app = server(port);
        management = server(Ports.managementOf(port));
        app.createContext("/", this::answer);
        management.createContext("/q/health/ready", this::status);
        app.start();
        management.start();
    }

    static FakeReplica start() throws IOException {
        var failure = new IOException("no two free ports");
        for (var i = 0; i < TRIES; i++) {
            try {
                return new FakeReplica(LOWEST + ThreadLocalRandom.current().nextInt(CHOICES));
            } catch (IOException taken) {
                failure.addSuppressed(taken);
            }
        }
        throw failure;
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + app.getAddress().getPort());
    }

    int requests() {
        return requests.get();
    }

    void ready(boolean isReady) {
        ready = isReady;
    }

    void breakOff() {
        breaksOff = true;
    }

    @Override
    public void close() {
        app.stop(0);
        management.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        if (breaksOff) {
            exchange.close();
        } else {
            status(exchange);
        }
    }

    private void status(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(ready ? 200 : 503, -1);
        exchange.close();
    }

    private static HttpServer server(int port) throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    }
}
