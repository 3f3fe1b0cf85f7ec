package ma.parcours.rest.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import ma.parcours.rest.paging.Page;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Describes records: what may be null and what may be absent is what their components say. */
final class RecordSchemas {

    private final Schemas schemas;

    RecordSchemas(Schemas schemas) {
        this.schemas = schemas;
    }

    /** All is there, if only as null; more may come with a later release. */
    Schema answer(Class<?> type) {
        Schema object = PlainSchemas.typed(SchemaType.OBJECT);
        for (Field field : fields(type)) {
            boolean leftOut = field.isAnnotationPresent(JsonInclude.class);
            object.addProperty(field.getName(), answered(field, leftOut));
            if (!leftOut) {
                object.addRequired(field.getName());
            }
        }
        return object;
    }

    /** Nothing unknown is accepted; what is null counts as absent. */
    Schema request(Class<?> type) {
        Schema object = patch(type);
        fields(type).stream()
                .filter(field -> field.isAnnotationPresent(NotNull.class))
                .forEach(field -> object.addRequired(field.getName()));
        return object;
    }

    /** Whatever is not mentioned stays as it is; null clears what may be absent. */
    Schema patch(Class<?> type) {
        Schema nothing = OASFactory.createSchema().booleanSchema(false);
        Schema object = PlainSchemas.typed(SchemaType.OBJECT).additionalPropertiesSchema(nothing);
        fields(type).forEach(field -> object.addProperty(field.getName(), asked(field)));
        return object;
    }

    Schema page(Schema element) {
        Schema page = answer(Page.class);
        page.addProperty("data", Schemas.array(element));
        return page;
    }

    private Schema answered(Field field, boolean leftOut) {
        if (field.isAnnotationPresent(JsonRawValue.class)) {
            return PlainSchemas.typed(SchemaType.OBJECT);
        }
        if (isElementOfPage(field)) {
            return PlainSchemas.typed(SchemaType.ARRAY);
        }
        Schema schema = schemas.answer(field.getGenericType());
        return isNullable(field) && !leftOut ? PlainSchemas.nullable(schema) : schema;
    }

    private Schema asked(Field field) {
        Schema schema = ConstraintSchemas.narrowed(schemas.value(field.getType()), field);
        return isNullable(field) ? PlainSchemas.nullable(schema) : schema;
    }

    private static boolean isElementOfPage(Field field) {
        return field.getDeclaringClass() == Page.class && field.getType() == List.class;
    }

    private static boolean isNullable(Field field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** In the order of the components; their annotations are on the fields. */
    private static List<Field> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> field(type, name))
                .toList();
    }

    private static Field field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
