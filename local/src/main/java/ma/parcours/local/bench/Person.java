package ma.parcours.local.bench;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody on the way from lead to client.
 *
 * @param lead the id, empty when there is none yet; so with the others
 */
record Person(String lead, String contact, String opportunity) {

    static final Person NOBODY_YET = new Person("", "", "");

    /** What the answer to an action tells of them. */
    Person after(Action action, String id) {
        return switch (action) {
            case LEAD -> new Person(id, "", "");
            case CONVERT -> new Person(lead, id, "");
            case PRISE_DE_BESOIN, ACOMPTE_RECU -> this;
            case OPPORTUNITY -> new Person(lead, contact, id);
        };
    }

    /** Of the contact. */
    String path() {
        return "/api/contacts/" + contact;
    }

    List<String> ids() {
        return Stream.of(lead, contact, opportunity).filter(id -> !id.isEmpty()).toList();
    }
}
