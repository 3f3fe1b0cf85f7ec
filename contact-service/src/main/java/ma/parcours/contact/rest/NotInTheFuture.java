package ma.parcours.contact.rest;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day that has come, where the business is. */
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = NotInTheFuture.Come.class)
@interface NotInTheFuture {

    String message() default "{ma.parcours.not-in-the-future}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether the day has come; an absent one is somebody else's concern. */
    @ApplicationScoped
    class Come implements ConstraintValidator<NotInTheFuture, LocalDate> {

        private final Clock clock;

        Come(Clock clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || !day.isAfter(LocalDate.now(clock));
        }
    }
}
