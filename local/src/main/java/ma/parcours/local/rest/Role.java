package ma.parcours.local.rest;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import ma.parcours.local.terminal.CannotGoOn;

/** What somebody may do; for development there is one user for each, of the same name and with the same word as password. */
public enum Role {
    ADMIN,
    GESTIONNAIRE,
    COMMERCIAL,
    ARCHITECTE;

    /** Yasmine Alaoui, whom contact-service knows from its first start. */
    private static final String YASMINE = "019377a0-0000-7000-8000-000000000001";

    public static Role named(String code) {
        return Arrays.stream(values())
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new CannotGoOn("There is no role \"" + code + "\"", "choose one of " + codes()));
    }

    public static String codes() {
        return Arrays.stream(values()).map(Role::code).collect(joining(", "));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The architect whose account the development user has. */
    public Optional<String> architecteId() {
        return this == ARCHITECTE ? Optional.of(YASMINE) : Optional.empty();
    }
}
