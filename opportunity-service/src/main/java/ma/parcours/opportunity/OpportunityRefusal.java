package ma.parcours.opportunity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule that said no, with what the caller needs to know to do better. */
public sealed interface OpportunityRefusal {

    /** Calls the one case that this refusal is; a new refusal does not compile until every answerer knows it. */
    <R> R match(Cases<R> cases);

    /** One method for each way to refuse. */
    interface Cases<R> {

        R acompteRequis(AcompteRequis refusal);

        R acompteDejaUtilise(AcompteDejaUtilise refusal);

        R contactPerdu(ContactPerdu refusal);

        R promotionPending(PromotionPending refusal);

        R promotionRefused(PromotionRefused refusal);

        R moveRefused(MoveRefused refusal);
    }

    /** No deposit is known that would unlock an opportunity. */
    record AcompteRequis(@Nullable String contactStatus) implements OpportunityRefusal {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.acompteRequis(this);
        }
    }

    /** The deposit has had its opportunity. */
    record AcompteDejaUtilise(
            @Nullable String contactStatus, @Nullable OpportunityId opportunity) implements OpportunityRefusal {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.acompteDejaUtilise(this);
        }
    }

    /** The contact is lost: there is nothing to open. */
    record ContactPerdu() implements OpportunityRefusal {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.contactPerdu(this);
        }
    }

    /** The contact was lost before the opportunity was agreed to: it does not move any more. */
    record PromotionRefused(PipelineStage stage) implements OpportunityRefusal {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.promotionRefused(this);
        }
    }

    /** Contact-service has not answered yet. */
    record PromotionPending(PipelineStage stage) implements OpportunityRefusal {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.promotionPending(this);
        }
    }

    /** The pipeline has no such move from where the opportunity stands. */
    record MoveRefused(PipelineStage from, PipelineStage to, List<PipelineStage> allowed)
            implements OpportunityRefusal {

        public MoveRefused {
            allowed = List.copyOf(allowed);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.moveRefused(this);
        }
    }
}
