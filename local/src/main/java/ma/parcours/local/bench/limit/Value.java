package ma.parcours.local.bench.limit;

import io.vertx.core.json.Json;
import io.vertx.sqlclient.data.Numeric;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A parameter as the driver takes it: as it was recorded but for the ids, which are somebody else's. */
interface Value {

    @Nullable
    Object of(Aliases aliases);

    /**
     * Of a parameter that was recorded.
     *
     * @param type as PostgreSQL calls it
     * @param written as PostgreSQL writes it
     */
    static Value of(String type, @Nullable String written) {
        return written == null ? same(null) : known(type, written);
    }

    private static Value known(String type, String written) {
        return switch (type) {
            case "uuid" -> alias(UUID.fromString(written));
            case "text", "character varying" -> Words.of(written)::about;
            case "json", "jsonb" -> json(Words.of(written));
            case "bigint" -> same(Long.valueOf(written));
            case "integer" -> same(Integer.valueOf(written));
            case "smallint" -> same(Short.valueOf(written));
            case "double precision" -> same(Double.valueOf(written));
            case "numeric" -> same(Numeric.parse(written));
            case "boolean" -> same(written.equals("t"));
            case "date" -> same(LocalDate.parse(written));
            case "timestamp with time zone" -> same(time(written));
            default -> throw new IllegalArgumentException("cannot send a %s again: %s".formatted(type, written));
        };
    }

    private static Value same(@Nullable Object value) {
        return aliases -> value;
    }

    private static Value alias(UUID recorded) {
        return aliases -> aliases.of(recorded);
    }

    private static Value json(Words words) {
        return aliases -> Json.decodeValue(words.about(aliases));
    }

    /** The server's time zone is UTC, of which it writes the hours only. */
    private static OffsetDateTime time(String written) {
        return OffsetDateTime.parse(written.replace(' ', 'T').replaceFirst("\\+00$", "Z"));
    }
}
