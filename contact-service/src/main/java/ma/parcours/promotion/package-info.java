/** Whether a contact becomes a client when opportunity-service says so: pure domain. */
@NullMarked
package ma.parcours.promotion;

import org.jspecify.annotations.NullMarked;
