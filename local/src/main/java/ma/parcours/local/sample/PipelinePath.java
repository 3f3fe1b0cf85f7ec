package ma.parcours.local.sample;

import java.util.List;

/** How far an opportunity has come; sixty of them spread over all stages. */
record PipelinePath(List<String> moves) {

    private static final List<PipelinePath> PATHS = List.of(
            new PipelinePath(List.of()),
            new PipelinePath(List.of("etude")),
            new PipelinePath(List.of("etude", "devis")),
            new PipelinePath(List.of("etude", "devis", "gagnee")),
            new PipelinePath(List.of("etude", "perdue")),
            new PipelinePath(List.of("etude")));

    PipelinePath {
        moves = List.copyOf(moves);
    }

    /** That of the nth opportunity. */
    static PipelinePath of(int number) {
        return PATHS.get(number % PATHS.size());
    }
}
