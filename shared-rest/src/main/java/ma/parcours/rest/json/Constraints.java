package ma.parcours.rest.json;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import ma.parcours.rest.problem.Languages;
import ma.parcours.rest.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Checks values by their Bean Validation constraints and says what is wrong in the language of the request. */
@ApplicationScoped
class Constraints {

    private final Validator validator;
    private final MessageInterpolator messages;
    private final HttpHeaders headers;

    Constraints(ValidatorFactory factory, HttpHeaders headers) {
        this.validator = factory.getValidator();
        this.messages = factory.getMessageInterpolator();
        this.headers = headers;
    }

    List<Violation> brokenBy(Object whole) {
        return said(validator.validate(whole));
    }

    <T> List<Violation> brokenBy(@Nullable Object value, Class<T> type, String component) {
        return said(validator.validateValue(type, component, value));
    }

    private <T> List<Violation> said(Set<ConstraintViolation<T>> broken) {
        return broken.stream()
                .map(each -> Violation.said(each.getPropertyPath().toString(), message(each)))
                .sorted(Comparator.comparing(Violation::toString))
                .toList();
    }

    private String message(ConstraintViolation<?> broken) {
        return messages.interpolate(
                broken.getMessageTemplate(),
                new BrokenConstraint(broken),
                Languages.best(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** What a message may refer to. */
    private record BrokenConstraint(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public @Nullable Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
