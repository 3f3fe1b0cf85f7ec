package ma.parcours.code;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the constants of a closed list by their codes. */
public final class Codes {

    private Codes() {}

    public static <E extends Coded> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst();
    }

    /** For codes that we wrote ourselves: an unknown one is a bug or a newer release's data. */
    public static <E extends Coded> E require(Class<E> type, String code) {
        return find(type, code)
                .orElseThrow(() -> new IllegalArgumentException("no %s: %s".formatted(type.getSimpleName(), code)));
    }

    public static List<String> of(Class<? extends Coded> type) {
        return Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
    }
}
