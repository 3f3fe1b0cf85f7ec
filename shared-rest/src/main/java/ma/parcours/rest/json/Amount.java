package ma.parcours.rest.json;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Positive;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** An amount of money: more than nothing, at most two decimals, at most what {@code numeric(14,2)} holds. */
@Positive
@Digits(integer = 12, fraction = 2)
@ReportAsSingleViolation
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = {})
public @interface Amount {

    String message() default "{ma.parcours.amount}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
