package ma.parcours.local.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static ma.parcours.local.deadletter.DeadLetterTopic.OF_CONTACT_EVENTS;
import static ma.parcours.local.deadletter.DeadLetterTopic.OF_OPPORTUNITY_EVENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.parcours.local.fault.EventTopics;
import ma.parcours.local.stack.OwnBroker;
import ma.parcours.local.terminal.CannotGoOn;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that were given up are looked at, sent back and dropped; nobody reads them here. */
class DeadLetterDeskTest {

    private static final Duration NO_PATIENCE = Duration.ZERO;
    private static final List<Header> HEADERS = List.of(
            GivenUp.header("ce_type", "parcours.contact.AcompteRecu.v1"),
            GivenUp.header("ce_id", "1"),
            GivenUp.header("ce_id", "2"));

    private static final String PASSWORD = "entre-nous";

    /** No text in any encoding. */
    private static final byte[] VALUE = {'S', 'e', 'c', 'r', 'e', 't', (byte) 0xff, 0, (byte) 0xc3};

    @TempDir
    private static Path folder;

    private static OwnBroker broker;
    private static Admin admin;

    private final byte[] key = UUID.randomUUID().toString().getBytes(UTF_8);
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private GivenUp givenUp;
    private DeadLetterDesk desk;

    @BeforeAll
    static void a_broker() throws Exception {
        broker = OwnBroker.guarded(folder.resolve("data"), OperatorRights.USER, PASSWORD)
                .withTopics();
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrap()));
        OperatorRights.grant(admin);
    }

    @AfterAll
    static void stop() throws Exception {
        admin.close();
        broker.close();
    }

    @BeforeEach
    void empty_dead_letter_topics_and_nobody_who_reads() throws Exception {
        givenUp = new GivenUp(broker.bootstrap());
        desk = deskAt(broker.bootstrap(), Map.of());
        for (var each : DeadLetterTopic.values()) {
            admin.deleteRecords(Map.of(new TopicPartition(each.topic(), 0), RecordsToDelete.beforeOffset(-1)))
                    .all()
                    .get();
            readUpTo(each, 0);
        }
    }

    @Test
    void the_list_tells_what_is_there_and_why_but_nothing_of_its_content() throws Exception {
        // Given
        var place = givenUp.put(OF_CONTACT_EVENTS, 3, key, VALUE, HEADERS);

        // When
        desk.list();

        // Then
        assertThat(printed())
                .hasLineCount(1)
                .startsWith(OF_CONTACT_EVENTS.topic() + ":0:" + place.offset() + "  2")
                .contains(new String(key, UTF_8), "parcours.contact.AcompteRecu.v1", GivenUp.REASON)
                .doesNotContain("Secret", "Senhaji");
        assertThat(deadLetters(OF_CONTACT_EVENTS)).hasSize(1);
        assertThat(sentBack(OF_CONTACT_EVENTS)).isEmpty();
    }

    @Test
    void an_operator_of_a_kafka_that_asks_who_one_is_may_do_all_of_it() throws Exception {
        // Given
        givenUp.put(OF_CONTACT_EVENTS, 3, key, VALUE, HEADERS);
        readUpTo(OF_CONTACT_EVENTS, 1_000_000);

        // When
        var done = deskAt(broker.guardedDoor(), saying(PASSWORD)).replay(List.of(), NO_PATIENCE);

        // Then
        assertThat(done).as(this::printed).isTrue();
        assertThat(printed()).startsWith("1 sent back, 0 discarded.");
    }

    @Test
    void a_kafka_that_asks_who_one_is_answers_nobody_else() {
        // Then
        assertThatThrownBy(() -> deskAt(broker.guardedDoor(), saying("perdu")).list())
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("Authentication failed")
                .hasMessageNotContaining("\n");
    }

    @Test
    void what_a_terminal_would_obey_is_not_shown() throws Exception {
        // Given
        givenUp.put(OF_CONTACT_EVENTS, 3, "\u001b[2J\n".getBytes(UTF_8), VALUE, List.of());

        // When
        desk.list();

        // Then
        assertThat(printed()).contains("key=?[2J?").contains("type=–").doesNotContain("\u001b");
    }

    @Test
    void what_is_sent_back_is_byte_for_byte_what_it_was_and_is_off_the_dead_letter_topic() throws Exception {
        // Given
        givenUp.put(OF_CONTACT_EVENTS, 3, key, VALUE, HEADERS);
        givenUp.put(OF_CONTACT_EVENTS, 3, key, null, HEADERS);
        givenUp.put(OF_OPPORTUNITY_EVENTS, 3, key, VALUE, HEADERS);
        readUpTo(OF_CONTACT_EVENTS, 1_000_000);
        readUpTo(OF_OPPORTUNITY_EVENTS, 1_000_000);

        // When
        var done = desk.replay(List.of(), NO_PATIENCE);

        // Then
        assertThat(done).as(this::printed).isTrue();
        assertThat(printed()).startsWith("3 sent back, 0 discarded.").contains("Nothing is on the dead-letter topics.");
        assertThat(sentBack(OF_CONTACT_EVENTS))
                .extracting(ConsumerRecord::value)
                .containsExactly(VALUE, null);
        assertThat(sentBack(OF_CONTACT_EVENTS))
                .allSatisfy(back -> assertThat(back.headers().toArray()).containsExactlyElementsOf(HEADERS));
        assertThat(sentBack(OF_OPPORTUNITY_EVENTS))
                .extracting(ConsumerRecord::value)
                .containsExactly(VALUE);
        assertThat(deadLetters(OF_CONTACT_EVENTS)).isEmpty();
        assertThat(deadLetters(OF_OPPORTUNITY_EVENTS)).isEmpty();
    }

    @Test
    void what_has_no_key_goes_to_the_partition_where_it_was() throws Exception {
        // Given
        var mark = List.of(GivenUp.header("mark", UUID.randomUUID().toString()));
        givenUp.put(OF_CONTACT_EVENTS, 7, null, VALUE, mark);

        // When
        desk.replay(List.of(), NO_PATIENCE);

        // Then
        assertThat(read(OF_CONTACT_EVENTS.source(), EventTopics.PARTITIONS).stream()
                        .filter(back -> Arrays.equals(back.headers().toArray(), mark.toArray())))
                .extracting(ConsumerRecord::partition)
                .containsExactly(7);
    }

    @Test
    void it_is_not_done_before_the_service_has_read_it_again() throws Exception {
        // Given
        givenUp.put(OF_CONTACT_EVENTS, 3, key, VALUE, HEADERS);

        // When
        var done = desk.replay(List.of(), NO_PATIENCE);

        // Then
        assertThat(done).isFalse();
        assertThat(printed()).contains("Not all of it was read again within 0 s");
    }

    @Test
    void what_is_discarded_is_dropped_and_all_others_are_sent_back_whatever_lies_before_them() throws Exception {
        // Given
        givenUp.put(OF_CONTACT_EVENTS, 3, key, new byte[] {1}, HEADERS);
        var unwanted = givenUp.put(OF_CONTACT_EVENTS, 3, key, new byte[] {2}, HEADERS);
        givenUp.put(OF_CONTACT_EVENTS, 3, key, new byte[] {3}, HEADERS);
        readUpTo(OF_CONTACT_EVENTS, 1_000_000);

        // When
        var done = desk.replay(List.of(only(unwanted.offset())), NO_PATIENCE);

        // Then
        assertThat(done).as(this::printed).isTrue();
        assertThat(printed()).startsWith("2 sent back, 1 discarded.");
        assertThat(sentBack(OF_CONTACT_EVENTS))
                .extracting(ConsumerRecord::value)
                .containsExactly(new byte[] {1}, new byte[] {3});
        assertThat(deadLetters(OF_CONTACT_EVENTS)).isEmpty();
    }

    @Test
    void nothing_is_changed_when_what_should_be_discarded_is_not_there() throws Exception {
        // Given
        var place = givenUp.put(OF_CONTACT_EVENTS, 3, key, VALUE, HEADERS);
        var one = only(place.offset());
        var another = only(place.offset() + 1);

        // Then
        assertThatThrownBy(() -> desk.replay(List.of(one, another), NO_PATIENCE))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("Not all of " + another + " is there");
        assertThat(deadLetters(OF_CONTACT_EVENTS)).hasSize(1);
        assertThat(sentBack(OF_CONTACT_EVENTS)).isEmpty();
    }

    @Test
    void what_kafka_does_not_take_back_stays_with_all_that_lies_behind_it() throws Exception {
        // Given
        givenUp.put(OF_CONTACT_EVENTS, 3, key, new byte[] {1}, HEADERS);
        var tooLarge = givenUp.put(OF_CONTACT_EVENTS, 3, key, new byte[100_000], HEADERS);
        givenUp.put(OF_CONTACT_EVENTS, 3, key, new byte[] {3}, HEADERS);
        limit(OF_CONTACT_EVENTS.source(), "50000");
        try {

            // Then
            assertThatThrownBy(() -> desk.replay(List.of(), NO_PATIENCE))
                    .isInstanceOf(CannotGoOn.class)
                    .hasMessageContaining(OF_CONTACT_EVENTS.topic() + ":0:" + tooLarge.offset());
            assertThat(deadLetters(OF_CONTACT_EVENTS))
                    .extracting(ConsumerRecord::offset)
                    .containsExactly(tooLarge.offset(), tooLarge.offset() + 1);
        } finally {
            limit(OF_CONTACT_EVENTS.source(), "1048588");
        }
    }

    @Test
    void a_kafka_that_is_not_there_and_one_without_the_topics_are_told_apart() throws Exception {
        // Given
        var nowhere = deskAt("127.0.0.1:1", Map.of());

        // Then
        assertThatThrownBy(nowhere::list)
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("127.0.0.1:1 does not answer");
        try (var bare = OwnBroker.in(folder.resolve("bare"))) {
            assertThatThrownBy(deskAt(bare.bootstrap(), Map.of())::list)
                    .isInstanceOf(CannotGoOn.class)
                    .hasMessageContaining("has not got the topics");
        }
    }

    private DeadLetterDesk deskAt(String bootstrap, Map<String, String> access) {
        return new DeadLetterDesk(bootstrap, access, new PrintStream(printed, true, UTF_8));
    }

    private static Map<String, String> saying(String password) {
        return Map.of(
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=%s password=\"%s\";"
                        .formatted(OperatorRights.USER, password));
    }

    private String printed() {
        return printed.toString(UTF_8);
    }

    private List<ConsumerRecord<byte[], byte[]>> sentBack(DeadLetterTopic topic) {
        return read(topic.source(), EventTopics.PARTITIONS).stream()
                .filter(back -> Arrays.equals(back.key(), key))
                .toList();
    }

    private static List<ConsumerRecord<byte[], byte[]>> deadLetters(DeadLetterTopic topic) {
        return read(topic.topic(), 1);
    }

    private static List<ConsumerRecord<byte[], byte[]>> read(String topic, int partitions) {
        return new EventTopics(broker.bootstrap()).read(topic, partitions);
    }

    private static Span only(long offset) {
        return new Span(OF_CONTACT_EVENTS, 0, offset, offset);
    }

    private static void readUpTo(DeadLetterTopic topic, long offset) throws Exception {
        var offsets = IntStream.range(0, EventTopics.PARTITIONS)
                .boxed()
                .collect(Collectors.toMap(
                        partition -> new TopicPartition(topic.source(), partition),
                        partition -> new OffsetAndMetadata(offset)));
        admin.alterConsumerGroupOffsets(topic.group(), offsets).all().get();
    }

    private static void limit(String topic, String bytes) throws Exception {
        var entry = new ConfigEntry(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, bytes);
        admin.incrementalAlterConfigs(Map.of(
                        new ConfigResource(ConfigResource.Type.TOPIC, topic),
                        List.of(new AlterConfigOp(entry, AlterConfigOp.OpType.SET))))
                .all()
                .get();
    }
}
