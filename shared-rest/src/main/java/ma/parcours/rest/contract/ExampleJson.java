package ma.parcours.rest.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import ma.parcours.rest.json.JsonConventions;

/** Examples as they would travel: written as the service writes its answers. */
final class ExampleJson {

    private static final ObjectMapper ANSWERS = mapper();
    private static final ObjectMapper REQUESTS = mapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .setDefaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS));

    private ExampleJson() {}

    /** As maps, lists, texts and numbers. */
    static Object answer(Object value) {
        return travelled(ANSWERS, value);
    }

    /**
     * Likewise, less the fields that nothing is said about. What a map says counts, null included; its order does not, so
     * it is the same whenever the contract is made.
     */
    static Object request(Object value) {
        return travelled(REQUESTS, value);
    }

    private static Object travelled(ObjectMapper json, Object value) {
        try {
            return json.readValue(json.writeValueAsString(value), Object.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        new JsonConventions().customize(mapper);
        return mapper;
    }
}
