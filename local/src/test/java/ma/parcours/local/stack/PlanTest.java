package ma.parcours.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Optional;
import ma.parcours.local.rest.Issuer;
import ma.parcours.local.terminal.CannotGoOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What will run, and the ports that it needs. */
class PlanTest {

    private static final Issuer ANOTHER = Issuer.at("https://id.example/realms/parcours");

    @Test
    void no_two_ports_are_the_same_even_with_all_replicas() {
        var plan = new Plan(new Ports(8080), Plan.MOST_REPLICAS, Optional.empty());

        assertThat(plan.needed()).extracting(Port::number).doesNotHaveDuplicates();
    }

    @Test
    void a_port_in_use_is_named_with_its_owner_and_the_way_out() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var taken = Plan.of(new Ports(other.getLocalPort() - 4));

            assertThatThrownBy(taken::checkFree)
                    .isInstanceOf(CannotGoOn.class)
                    .hasMessage(
                            "Port %d, for PostgreSQL, is in use: stop what listens there, or choose other ports with --port-base"
                                    .formatted(other.getLocalPort()));
        }
    }

    @Test
    void the_port_of_the_provider_is_needed_for_our_own_only() {
        var ports = new Ports(8080);

        assertThat(Plan.of(ports).needed()).extracting(Port::number).contains(8083);
        assertThat(new Plan(ports, 1, Optional.of(ANOTHER)).needed())
                .extracting(Port::number)
                .doesNotContain(8083);
    }

    @Test
    void tokens_come_from_our_own_provider_unless_another_is_given() {
        assertThat(Plan.of(new Ports(9000)).issuer()).isEqualTo(Issuer.at("http://127.0.0.1:9003/parcours"));
        assertThat(new Plan(new Ports(9000), 1, Optional.of(ANOTHER)).issuer()).isEqualTo(ANOTHER);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10})
    void a_number_of_replicas_without_ports_is_refused(int replicas) {
        assertThatThrownBy(() -> new Plan(new Ports(8080), replicas, Optional.empty()))
                .isInstanceOf(CannotGoOn.class);
    }
}
