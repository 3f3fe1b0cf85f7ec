package ma.parcours.rest.problem;

import java.util.Locale;

/** A kind of problem, by the name that it has for ever; each enum of them is one service's list, or the list of all. */
public interface ProblemType {

    String name();

    int status();

    /** As it stands at the end of a problem's {@code type}, and in the bundles of texts. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Relative, so that it is the same on every host: the service serves a page about the problem there. */
    default String uri() {
        return "/problems/" + code();
    }
}
