package ma.parcours.local.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Several things at the same time. */
class TogetherTest {

    @Test
    void tasks_that_wait_for_each_other_are_done_side_by_side() {
        var both = new CountDownLatch(2);
        Together.Task meeting = () -> {
            both.countDown();
            both.await();
        };

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Together.run(List.of(meeting, meeting)));
    }

    @Test
    void the_first_failure_is_told_without_waiting_for_the_rest() {
        var never = new CountDownLatch(1);

        assertThatThrownBy(() -> Together.run(List.of(never::await, () -> {
                    throw new IOException("first");
                })))
                .isInstanceOf(IOException.class)
                .hasMessage("first");
    }
}
