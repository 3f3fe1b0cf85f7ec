package ma.parcours.local.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands between a client and a server, and can be told to stand in the way. */
class DetourTest {

    private static final Duration SLOW = Duration.ofMillis(200);

    private final ServerSocket server = anyPort();
    private final int port = freePort();
    private final Detour detour;

    DetourTest() throws IOException {
        detour = Detour.open(port, server.getLocalPort());
    }

    @BeforeEach
    void an_echo_behind_a_detour() {
        var echo = new Thread(this::echo);
        echo.setDaemon(true);
        echo.start();
    }

    @AfterEach
    void close() throws IOException {
        detour.close();
        server.close();
    }

    @Test
    void what_is_sent_arrives_and_what_is_answered_comes_back() throws IOException {
        try (var client = connect()) {
            assertThat(said(client)).isEqualTo('x');
        }
    }

    @Test
    void a_cut_breaks_what_is_connected_and_lets_nobody_in_until_it_is_mended() throws IOException {
        try (var before = connect()) {
            said(before);

            // When
            assertThat(detour.cut()).isEqualTo(1);

            // Then
            assertThatThrownBy(() -> answered(before)).isInstanceOf(IOException.class);
            try (var meanwhile = connect()) {
                assertThatThrownBy(() -> answered(meanwhile)).isInstanceOf(IOException.class);
            }
            detour.mend();
            try (var after = connect()) {
                assertThat(said(after)).isEqualTo('x');
            }
        }
    }

    @Test
    void what_passes_slowly_is_held_up_both_ways() throws IOException {
        try (var client = connect()) {
            said(client);
            detour.slowDown(SLOW);

            // When
            var begun = System.nanoTime();
            said(client);

            // Then
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(SLOW.multipliedBy(2));
            assertThat(detour.delayed()).isEqualTo(2);
        }
    }

    @Test
    void whoever_comes_while_the_server_is_away_is_turned_away_and_may_come_again() throws IOException {
        // Given: a port at which nobody listens, and which nobody else may take
        try (var away = new Socket()) {
            away.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            var entrance = freePort();
            try (var lonely = Detour.open(entrance, away.getLocalPort())) {

                // When
                try (var client = connect(entrance)) {
                    assertThatThrownBy(() -> answered(client)).isInstanceOf(IOException.class);
                }

                // Then
                try (var again = connect(entrance)) {
                    assertThatThrownBy(() -> answered(again)).isInstanceOf(IOException.class);
                }
                assertThat(lonely.cut()).as("connections that are left").isZero();
            }
        }
    }

    private Socket connect() throws IOException {
        return connect(port);
    }

    private static Socket connect(int entrance) throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), entrance);
    }

    private static int said(Socket client) throws IOException {
        client.getOutputStream().write('x');
        return client.getInputStream().read();
    }

    /** A connection that was closed in order is as good as broken. */
    private static int answered(Socket client) throws IOException {
        client.getOutputStream().write('x');
        var answer = client.getInputStream().read();
        if (answer < 0) {
            throw new IOException("closed");
        }
        return answer;
    }

    private void echo() {
        while (!server.isClosed()) {
            try {
                var client = server.accept();
                var one = new Thread(() -> echo(client));
                one.setDaemon(true);
                one.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void echo(Socket client) {
        try (client) {
            client.getInputStream().transferTo(client.getOutputStream());
        } catch (IOException broken) {
            // So was the client's.
        }
    }

    private static ServerSocket anyPort() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static int freePort() {
        try (var any = anyPort()) {
            return any.getLocalPort();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
