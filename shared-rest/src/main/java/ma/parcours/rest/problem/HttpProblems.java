package ma.parcours.rest.problem;

/** The problems that HTTP itself defines, by status. */
final class HttpProblems {

    private HttpProblems() {}

    static Problem of(int status) {
        return Problem.of(name(status), status);
    }

    private static String name(int status) {
        return switch (status) {
            case 400 -> "requete-invalide";
            case 404 -> "introuvable";
            case 405 -> "methode-refusee";
            case 406 -> "format-indisponible";
            case 413 -> "corps-trop-grand";
            case 415 -> "format-non-lu";
            default -> "requete-refusee";
        };
    }
}
