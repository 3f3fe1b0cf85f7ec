package ma.parcours.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.parcours.local.terminal.CannotGoOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which port is whose. */
class PortsTest {

    private final Ports ports = new Ports(8080);

    @Test
    void ports_count_from_the_base() {
        assertThat(ports.console()).isEqualTo(8080);
        assertThat(ports.of(Service.CONTACT, 0)).isEqualTo(8081);
        assertThat(ports.of(Service.OPPORTUNITY, 0)).isEqualTo(8082);
        assertThat(ports.openId()).isEqualTo(8083);
        assertThat(ports.postgres()).isEqualTo(8084);
        assertThat(ports.kafka()).isEqualTo(8085);
        assertThat(ports.of(Service.CONTACT, 1)).isEqualTo(8091);
        assertThat(ports.of(Service.OPPORTUNITY, 2)).isEqualTo(8102);
        assertThat(Ports.managementOf(8091)).isEqualTo(8191);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1023, 65337, -1})
    void a_base_without_room_above_it_is_refused(int base) {
        assertThatThrownBy(() -> new Ports(base)).isInstanceOf(CannotGoOn.class);
    }
}
