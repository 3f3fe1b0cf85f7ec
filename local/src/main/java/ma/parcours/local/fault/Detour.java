package ma.parcours.local.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Passes TCP connections on to a server on this machine, until it is told to cut them or to take its time. */
public final class Detour implements AutoCloseable {

    private static final int BUFFER = 64 << 10;

    private final ServerSocket door;
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong delayed = new AtomicLong();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "detour");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean isCut;

    private Detour(ServerSocket door, int server) {
        this.door = door;
        this.server = server;
    }

    /** Listens at {@code port} and passes on to {@code server}, whether that is up or not. */
    public static Detour open(int port, int server) throws IOException {
        var detour = new Detour(new ServerSocket(port, 200, InetAddress.getLoopbackAddress()), server);
        detour.threads.execute(detour::welcome);
        return detour;
    }

    /** Breaks every connection and lets nobody in until {@link #mend}; answers how many were broken. */
    public int cut() {
        isCut = true;
        var broken = open.size() / 2;
        open.forEach(Detour::close);
        return broken;
    }

    /** Every piece that passes, in either direction, is held up for so long. */
    public void slowDown(Duration time) {
        delay = time;
    }

    public void mend() {
        isCut = false;
        delay = Duration.ZERO;
    }

    /** How many pieces were held up so far. */
    public long delayed() {
        return delayed.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(Detour::close);
        threads.shutdownNow();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                join(door.accept());
            } catch (IOException closedOrServerAway) {
                // Whoever came is turned away as the server itself would do it.
            }
        }
    }

    private void join(Socket client) throws IOException {
        if (isCut) {
            client.close();
            return;
        }
        try {
            var behind = reach(server);
            client.setTcpNoDelay(true);
            behind.setTcpNoDelay(true);
            open.add(client);
            open.add(behind);
            threads.execute(() -> pass(client, behind));
            threads.execute(() -> pass(behind, client));
        } catch (IOException away) {
            client.close();
            throw away;
        }
    }

    /**
     * While nobody listens there, the system may give the caller that very port: TCP then joins it with itself, and the
     * server finds its port taken when it comes back.
     */
    private static Socket reach(int server) throws IOException {
        var behind = new Socket(InetAddress.getLoopbackAddress(), server);
        if (behind.getLocalPort() == server) {
            behind.close();
            throw new ConnectException("nobody but ourselves at port " + server);
        }
        return behind;
    }

    private void pass(Socket from, Socket to) {
        var buffer = new byte[BUFFER];
        try {
            for (var read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                holdUp();
                to.getOutputStream().write(buffer, 0, read);
            }
        } catch (IOException | InterruptedException | UncheckedIOException broken) {
            // The other side is told by the end of its connection.
        } finally {
            close(from);
            close(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private void holdUp() throws InterruptedException {
        var time = delay;
        if (!time.isZero()) {
            delayed.incrementAndGet();
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
