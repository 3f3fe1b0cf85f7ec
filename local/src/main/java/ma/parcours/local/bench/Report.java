package ma.parcours.local.bench;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a benchmark has shown.
 *
 * @param settings what the figures hold for: the scale, and how PostgreSQL, Kafka and the services were set
 * @param findings what is not as it must be: errors while measuring, invariants that do not hold; empty when all is well
 */
public record Report(
        String at,
        Environment environment,
        Map<String, String> settings,
        List<Row> rows,
        List<Goal> goals,
        List<String> findings) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    public static Report read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), Report.class);
    }

    public void write(Path file) throws IOException {
        JSON.writeValue(file.toFile(), this);
    }

    public boolean isSound() {
        return findings.isEmpty();
    }
}
