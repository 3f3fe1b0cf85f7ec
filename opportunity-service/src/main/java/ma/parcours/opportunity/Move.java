package ma.parcours.opportunity;

import org.jspecify.annotations.Nullable;

/** A move that somebody asks for: where to, and why if that is to be the end of it. */
public record Move(PipelineStage to, @Nullable Loss loss) {

    public Move {
        if ((to == PipelineStage.PERDUE) != (loss != null)) {
            throw new IllegalArgumentException("a raison belongs to a move to perdue, and to no other");
        }
    }

    public static Move to(PipelineStage open) {
        return new Move(open, null);
    }

    public static Move lost(Loss why) {
        return new Move(PipelineStage.PERDUE, why);
    }
}
