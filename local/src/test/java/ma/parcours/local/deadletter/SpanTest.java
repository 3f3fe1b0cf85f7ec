package ma.parcours.local.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ma.parcours.events.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator writes to name dead letters. */
class SpanTest {

    private static final String TOPIC = Topics.CONTACT_EVENTS_DEAD_LETTERS;

    @Test
    void one_record_is_named_as_the_list_names_it_and_several_by_their_first_and_last() {
        assertThat(Span.of(TOPIC + ":0:17")).isEqualTo(new Span(DeadLetterTopic.OF_CONTACT_EVENTS, 0, 17, 17));
        assertThat(Span.of(TOPIC + ":0:17-19")).isEqualTo(new Span(DeadLetterTopic.OF_CONTACT_EVENTS, 0, 17, 19));
        assertThat(Span.of(TOPIC + ":0:17-19")).hasToString(TOPIC + ":0:17-19");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0:17",
                TOPIC,
                TOPIC + ":0",
                TOPIC + ":0:x",
                TOPIC + ":0:-1",
                TOPIC + ":0:19-17",
                TOPIC + ":0:9999999999999999999",
                Topics.CONTACT_EVENTS + ":0:17"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Span.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_topics_are_those_that_the_services_write_to() {
        assertThat(DeadLetterTopic.values())
                .extracting(DeadLetterTopic::topic)
                .containsExactly(Topics.CONTACT_EVENTS_DEAD_LETTERS, Topics.OPPORTUNITY_EVENTS_DEAD_LETTERS);
        assertThat(DeadLetterTopic.values())
                .extracting(DeadLetterTopic::source)
                .containsExactly(Topics.CONTACT_EVENTS, Topics.OPPORTUNITY_EVENTS);
    }
}
