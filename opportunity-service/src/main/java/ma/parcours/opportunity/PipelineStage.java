package ma.parcours.opportunity;

import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ma.parcours.code.CodeConverter;
import ma.parcours.code.Coded;

/** How far an opportunity has come, and the one table that says from where to where it may move. */
public enum PipelineStage implements Coded {
    ACOMPTE_RECU,
    ETUDE,
    DEVIS,
    GAGNEE,
    PERDUE;

    /** What is not listed is refused; from {@code PERDUE} only the stage that the opportunity was lost from counts. */
    private static final Map<PipelineStage, Set<PipelineStage>> MOVES = Map.of(
            ACOMPTE_RECU, Set.of(ETUDE, PERDUE),
            ETUDE, Set.of(ACOMPTE_RECU, DEVIS, PERDUE),
            DEVIS, Set.of(ETUDE, GAGNEE, PERDUE),
            GAGNEE, Set.of(),
            PERDUE, Set.of(ACOMPTE_RECU, ETUDE, DEVIS));

    /** In the order of the pipeline. */
    public List<PipelineStage> destinations() {
        return Arrays.stream(values()).filter(this::leadsTo).toList();
    }

    public boolean leadsTo(PipelineStage to) {
        return MOVES.getOrDefault(this, Set.of()).contains(to);
    }

    /** Kept in the database under its code. */
    @Converter(autoApply = true)
    public static final class Stored extends CodeConverter<PipelineStage> {
        public Stored() {
            super(PipelineStage.class);
        }
    }
}
