package ma.parcours.rest.json;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import ma.parcours.rest.Phones;
import org.jspecify.annotations.Nullable;

/** A number that {@link Phones#normalise} can bring to E.164. */
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = Phone.Possible.class)
public @interface Phone {

    String message() default "{ma.parcours.phone}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether the text is a phone number; an absent one is somebody else's concern. */
    class Possible implements ConstraintValidator<Phone, String> {

        @Override
        public boolean isValid(@Nullable String written, ConstraintValidatorContext context) {
            return written == null || Phones.normalise(written).isPresent();
        }
    }
}
