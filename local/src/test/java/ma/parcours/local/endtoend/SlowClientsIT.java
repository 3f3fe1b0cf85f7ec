package ma.parcours.local.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import ma.parcours.local.rest.Role;
import org.junit.jupiter.api.Test;

/** Clients that send half of what they have to say, and then take their time. */
class SlowClientsIT {

    private static final int DAWDLERS = 100;
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final String BODY = "{\"nom\": \"Lente Personne\", \"telephone\": \"0612340099\"}";
    private static final int HALF = BODY.length() / 2;

    private final RunningSystem system = RunningSystem.shared();

    @Test
    void a_hundred_of_them_hold_up_nobody_and_are_served_when_they_are_done() throws Exception {
        // Given
        var journey = Journey.on(system);
        var dawdlers = new ArrayList<Socket>();
        try {
            for (var i = 0; i < DAWDLERS; i++) {
                dawdlers.add(halfARequest());
            }

            // When
            var begin = System.nanoTime();
            journey.lead();
            var time = Duration.ofNanos(System.nanoTime() - begin);

            // Then
            assertThat(time).isLessThan(SOON);
            for (var dawdler : dawdlers) {
                assertThat(theRest(dawdler)).startsWith("HTTP/1.1 201");
            }
        } finally {
            close(dawdlers);
        }
    }

    private Socket halfARequest() throws IOException, InterruptedException {
        var contacts = system.replicas().get(0).contact();
        var socket = new Socket(contacts.getHost(), contacts.getPort());
        var head = String.join(
                "\r\n",
                "POST /api/leads HTTP/1.1",
                "Host: " + contacts.getAuthority(),
                "Authorization: Bearer " + system.tokens().of(Role.COMMERCIAL),
                "Content-Type: application/json",
                "Content-Length: " + BODY.length(),
                "",
                "");
        socket.getOutputStream().write((head + BODY.substring(0, HALF)).getBytes(UTF_8));
        return socket;
    }

    /** Answers the status line. */
    private static String theRest(Socket socket) throws IOException {
        socket.getOutputStream().write(BODY.substring(HALF).getBytes(UTF_8));
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine();
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }
}
