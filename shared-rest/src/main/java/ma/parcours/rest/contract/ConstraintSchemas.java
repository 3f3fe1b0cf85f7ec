package ma.parcours.rest.contract;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says in a schema what Bean Validation will check, whether directly or by a constraint that is composed of others. */
final class ConstraintSchemas {

    private ConstraintSchemas() {}

    static Schema narrowed(Schema schema, AnnotatedElement field) {
        find(field, Size.class).ifPresent(size -> schema.maxLength(size.max()));
        find(field, Email.class).ifPresent(email -> schema.format("email"));
        find(field, Positive.class).ifPresent(positive -> schema.exclusiveMinimum(BigDecimal.ZERO));
        find(field, Digits.class).ifPresent(digits -> schema.maximum(highest(digits)));
        if (field.isAnnotationPresent(NotNull.class) && schema.getMaxLength() != null) {
            schema.minLength(1); // a text of nothing but blanks counts as absent
        }
        return schema;
    }

    private static BigDecimal highest(Digits digits) {
        return BigDecimal.TEN.pow(digits.integer()).subtract(BigDecimal.ONE.movePointLeft(digits.fraction()));
    }

    private static <A extends Annotation> Optional<A> find(AnnotatedElement field, Class<A> constraint) {
        return Stream.concat(
                        Stream.of(field), Arrays.stream(field.getAnnotations()).map(Annotation::annotationType))
                .flatMap(place -> Optional.ofNullable(place.getAnnotation(constraint)).stream())
                .findFirst();
    }
}
