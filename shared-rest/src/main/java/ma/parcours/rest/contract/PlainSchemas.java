package ma.parcours.rest.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** How the values look in JSON that have no parts. */
final class PlainSchemas {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private PlainSchemas() {}

    /** A type that does not travel is a bug. */
    static Schema of(Class<?> type) {
        if (type == String.class) {
            return typed(SchemaType.STRING);
        }
        if (type == UUID.class) {
            return formatted("uuid");
        }
        if (type == LocalDate.class) {
            return formatted("date");
        }
        if (type == Instant.class) {
            return formatted("date-time");
        }
        if (type == BigDecimal.class) {
            return typed(SchemaType.NUMBER).multipleOf(CENT);
        }
        if (List.<Class<?>>of(boolean.class, Boolean.class).contains(type)) {
            return typed(SchemaType.BOOLEAN);
        }
        return whole(type);
    }

    private static Schema whole(Class<?> type) {
        String format = Map.<Class<?>, String>of(
                        int.class, "int32", Integer.class, "int32", long.class, "int64", Long.class, "int64")
                .get(type);
        if (format == null) {
            throw new IllegalStateException("a contract has no values of " + type);
        }
        return typed(SchemaType.INTEGER).format(format);
    }

    static Schema typed(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }

    static Schema formatted(String format) {
        return typed(SchemaType.STRING).format(format);
    }

    /** What it was, or null. */
    static Schema nullable(Schema schema) {
        return schema.getRef() == null
                ? schema.addType(SchemaType.NULL)
                : OASFactory.createSchema().addAnyOf(schema).addAnyOf(typed(SchemaType.NULL));
    }
}
