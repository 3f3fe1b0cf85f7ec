package ma.parcours.rest.json;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A text of several lines: at most 4,000 characters. */
@Size(max = 4000)
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface LongText {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
