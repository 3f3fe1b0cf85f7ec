package ma.parcours.rest.access;

import java.util.Set;
import ma.parcours.code.Coded;

/** What somebody is in the company, as the OpenID provider says it by the role's code, and the one table of rights. */
public enum Role implements Coded {
    ADMIN(Right.READ, Right.SEE_ALL, Right.SELL, Right.MOVE_STAGE, Right.MANAGE, Right.ADMINISTER),
    GESTIONNAIRE(Right.READ, Right.SEE_ALL, Right.SELL, Right.MOVE_STAGE, Right.MANAGE),
    COMMERCIAL(Right.READ, Right.SEE_ALL, Right.SELL, Right.MOVE_STAGE),
    ARCHITECTE(Right.READ, Right.MOVE_STAGE);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is
    private final Set<String> rights;

    Role(String... rights) {
        this.rights = Set.of(rights);
    }

    public Set<String> rights() {
        return rights;
    }
}
