package ma.parcours.console.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to a contact or to one of its opportunities.
 *
 * @param contactId which; null where the reader is not to know
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(@Nullable String contactId) {

    /** For whoever sees only some of the contacts: that there was something, not what. */
    Change discreet() {
        return new Change(null);
    }
}
