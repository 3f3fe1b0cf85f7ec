package ma.parcours.opportunity.rest;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import ma.parcours.opportunity.PipelineStage;
import ma.parcours.opportunity.Raison;

/** A move to perdue says why, no other move does, and "autre" says what it was. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = CoherentMove.Rules.class)
@interface CoherentMove {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rules, each with the field that breaks it. */
    class Rules implements ConstraintValidator<CoherentMove, OpportunityFields> {

        @Override
        public boolean isValid(OpportunityFields fields, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean lost = fields.pipelineStage() == PipelineStage.PERDUE;
            Raison raison = fields.raison();
            boolean missing = broken(lost && raison == null, context, "raison", "raison-required");
            boolean idle = broken(!lost && raison != null, context, "raison", "raison-of-perdue-only");
            boolean ours = broken(raison == Raison.CONTACT_PERDU, context, "raison", "raison-of-the-system");
            boolean unexplained = broken(
                    raison == Raison.AUTRE && fields.commentaire() == null,
                    context,
                    "commentaire",
                    "commentaire-required");
            boolean stray = broken(
                    raison == null && fields.commentaire() != null, context, "commentaire", "commentaire-of-raison");
            return !(missing || idle || ours || unexplained || stray);
        }

        private static boolean broken(boolean rule, ConstraintValidatorContext context, String field, String message) {
            if (rule) {
                context.buildConstraintViolationWithTemplate("{ma.parcours." + message + "}")
                        .addPropertyNode(field)
                        .addConstraintViolation();
            }
            return rule;
        }
    }
}
