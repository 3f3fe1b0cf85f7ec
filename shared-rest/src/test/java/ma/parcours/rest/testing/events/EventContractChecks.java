package ma.parcours.rest.testing.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.asyncapi.v3._0_0.model.AsyncAPI;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import ma.parcours.events.Aggregate;
import ma.parcours.events.EventType;
import ma.parcours.events.Topics;
import ma.parcours.events.kafka.KafkaAccess;
import ma.parcours.events.log.Positions;
import ma.parcours.events.log.TopicLog;
import ma.parcours.events.testing.schema.EventSchemaCheck;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What is published about the events of a service is what it does; each service runs it against itself. */
public abstract class EventContractChecks {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Set<String> OPTIONAL_HEADERS = Set.of("traceparent");
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Aggregate own;
    private final String incoming;

    /** Of the service that tells of {@code own} and listens on the channel {@code incoming}. */
    protected EventContractChecks(Aggregate own, String incoming) {
        this.own = own;
        this.incoming = "mp.messaging.incoming." + incoming;
    }

    /** Makes the service tell as many kinds of events as it can by itself. */
    protected abstract void tell();

    @Test
    void the_document_is_asyncapi_3() throws JsonProcessingException {
        AsyncAPI read = YAML.treeToValue(document(), AsyncAPI.class);
        assertThat(read.getAsyncapi()).isEqualTo("3.0.0");
        assertThat(read.getChannels()).hasSize(2);
        assertThat(read.getOperations()).containsOnlyKeys("tell", "listen");
        assertThat(read.getComponents().getMessages()).hasSize(EventType.values().length);
    }

    @Test
    void every_event_of_both_topics_is_a_message_of_its_channel() {
        for (Aggregate aggregate : Aggregate.values()) {
            JsonNode channel = document().path("channels").path(aggregate.code() + "Events");
            assertThat(channel.path("address").asText()).isEqualTo(aggregate.topic());
            assertThat(channel.at("/bindings/kafka/partitions").asInt()).isEqualTo(Topics.PARTITIONS);
            assertThat(channel.path("messages")
                            .valueStream()
                            .map(this::message)
                            .map(each -> each.path("name").asText()))
                    .containsExactlyInAnyOrderElementsOf(namesOf(aggregate));
        }
    }

    @Test
    void it_tells_its_own_events_and_listens_to_the_others_as_it_is_configured() {
        JsonNode operations = document().path("operations");
        Config config = ConfigProvider.getConfig();
        assertThat(operations.at("/tell/channel/$ref").asText()).endsWith(own.code() + "Events");
        String listened = operations.at("/listen/channel/$ref").asText().replaceFirst("#/channels/", "");
        assertThat(document().path("channels").path(listened).path("address").asText())
                .isEqualTo(config.getValue(incoming + ".topic", String.class));
        assertThat(operations.at("/listen/bindings/kafka/groupId/const").asText())
                .isEqualTo(config.getValue(incoming + ".group.id", String.class));
    }

    @Test
    void every_schema_that_it_refers_to_is_served() {
        assertThat(document().at("/components/messages").valueStream())
                .allSatisfy(message -> assertThat(
                                schemaAt(message.at("/payload/$ref").asText()).getString("title"))
                        .isEqualTo(message.path("title").asText()));
        given().get("/events/schemas/nothing.v1.json").then().statusCode(404);
        given().get("/events/schemas/..%2Fapplication.properties").then().statusCode(404);
    }

    @Test
    void whatever_is_told_has_the_headers_and_the_content_that_are_published() {
        // Given
        JsonNode headers = document().at("/components/schemas/Headers");
        EventSchemaCheck published = EventSchemaCheck.published();
        int before = told().size();

        // When
        tell();

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(told()).hasSizeGreaterThan(before));
        assertThat(told()).allSatisfy(record -> {
            Set<String> sent = headersOf(record);
            sent.removeAll(OPTIONAL_HEADERS);
            assertThat(sent).isEqualTo(texts(headers.path("required")));
            assertThat(published.misfits(header(record, "ce_type"), record.value()))
                    .isEmpty();
        });
    }

    @Test
    void the_catalogue_shows_every_event_to_everybody() {
        String all = page("/events");
        assertThat(Arrays.stream(EventType.values()).map(EventType::wireName)).allSatisfy(name -> {
            assertThat(all).contains(name);
            assertThat(page("/events/" + name)).contains(name, "contactId", "<pre>");
        });
        given().get("/events/parcours.contact.Nothing.v1").then().statusCode(404);
    }

    /** As a reader finds it who has read the document at {@code /asyncapi}. */
    private static JsonPath schemaAt(String reference) {
        return given().get(URI.create("/asyncapi").resolve(reference).toString())
                .then()
                .statusCode(200)
                .contentType("application/schema+json")
                .extract()
                .jsonPath();
    }

    private List<ConsumerRecord<String, String>> told() {
        String bootstrap = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        List<ConsumerRecord<String, String>> told = new ArrayList<>();
        try (TopicLog log = TopicLog.open(KafkaAccess.open(bootstrap), own.topic())) {
            Positions end = log.end();
            for (Positions at = Positions.BEGINNING; !at.reaches(end); ) {
                TopicLog.Slice slice = log.slice(at, end, Integer.MAX_VALUE);
                told.addAll(slice.records());
                at = slice.next();
            }
        }
        return told;
    }

    private static Set<String> headersOf(ConsumerRecord<String, String> record) {
        return StreamSupport.stream(record.headers().spliterator(), false)
                .map(header -> header.key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(
                Objects.requireNonNull(record.headers().lastHeader(name)).value(), StandardCharsets.UTF_8);
    }

    private JsonNode message(JsonNode reference) {
        return document().at(reference.path("$ref").asText().substring(1));
    }

    private static Set<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> namesOf(Aggregate aggregate) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.aggregate() == aggregate)
                .map(EventType::wireName)
                .toList();
    }

    private static String page(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();
    }

    private static JsonNode document() {
        try {
            return YAML.readTree(
                    given().get("/asyncapi").then().statusCode(200).extract().asString());
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
