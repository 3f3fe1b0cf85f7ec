package ma.parcours.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import ma.parcours.code.Coded;
import ma.parcours.code.Codes;
import ma.parcours.rest.Texts;
import org.jspecify.annotations.Nullable;

/** The types a body's field may have, and how the JSON of each must look. Nothing is coerced. */
enum FieldType {
    TEXT(String.class) {
        @Override
        @Nullable
        Object convert(JsonNode node, Class<?> type) throws Mistyped {
            String text = text(node, "not-a-text").strip();
            require(Texts.printable(text), "unprintable");
            return text.isEmpty() ? null : text;
        }
    },
    AMOUNT(BigDecimal.class) {
        @Override
        Object convert(JsonNode node, Class<?> type) throws Mistyped {
            require(node.isNumber(), "not-a-number");
            return node.decimalValue();
        }
    },
    WHOLE_NUMBER(Integer.class) {
        @Override
        Object convert(JsonNode node, Class<?> type) throws Mistyped {
            require(node.isIntegralNumber() && node.canConvertToInt(), "not-a-whole-number");
            return node.intValue();
        }
    },
    TRUTH(Boolean.class) {
        @Override
        Object convert(JsonNode node, Class<?> type) throws Mistyped {
            require(node.isBoolean(), "not-a-boolean");
            return node.booleanValue();
        }
    },
    ID(UUID.class) {
        @Override
        Object convert(JsonNode node, Class<?> type) throws Mistyped {
            return Texts.uuid(text(node, "not-an-id")).orElseThrow(() -> new Mistyped("not-an-id"));
        }
    },
    DATE(LocalDate.class) {
        @Override
        Object convert(JsonNode node, Class<?> type) throws Mistyped {
            String text = text(node, "not-a-date");
            require(DATE_FORM.matcher(text).matches(), "not-a-date");
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException noSuchDay) {
                throw new Mistyped("not-a-date");
            }
        }
    },
    CODE(Coded.class) {
        @Override
        Object convert(JsonNode node, Class<?> type) throws Mistyped {
            Class<? extends Coded> list = type.asSubclass(Coded.class);
            String allowed = String.join(", ", Codes.of(list));
            String text = text(node, "not-a-code", allowed);
            return Codes.find(list, text).orElseThrow(() -> new Mistyped("not-a-code", allowed));
        }
    };

    private static final Pattern DATE_FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Class<?> javaType;

    FieldType(Class<?> javaType) {
        this.javaType = javaType;
    }

    /** A record with a component of another type is a bug. */
    static FieldType of(Class<?> type) {
        for (FieldType each : values()) {
            if (each.javaType.isAssignableFrom(type)) {
                return each;
            }
        }
        throw new IllegalStateException("a body has no fields of " + type);
    }

    abstract @Nullable Object convert(JsonNode node, Class<?> type) throws Mistyped;

    /** Null for an absent field, an explicit null, and a text of nothing but blanks. */
    final @Nullable Object read(JsonNode node, Class<?> type) throws Mistyped {
        return node.isMissingNode() || node.isNull() ? null : convert(node, type);
    }

    private static String text(JsonNode node, String key, Object... arguments) throws Mistyped {
        if (!node.isTextual()) {
            throw new Mistyped(key, arguments);
        }
        return node.textValue();
    }

    private static void require(boolean fits, String key) throws Mistyped {
        if (!fits) {
            throw new Mistyped(key);
        }
    }

    /** The field's JSON is not of its type; says why by the key of a violation. */
    static final class Mistyped extends Exception {

        private static final long serialVersionUID = 1;

        private final String key;
        private final transient List<Object> arguments;

        Mistyped(String key, Object... arguments) {
            super(key, null, false, false);
            this.key = key;
            this.arguments = List.of(arguments);
        }

        String key() {
            return key;
        }

        List<Object> arguments() {
            return arguments;
        }
    }
}
