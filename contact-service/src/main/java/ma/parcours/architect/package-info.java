/** The architects to whom contacts are assigned: pure domain. */
@NullMarked
package ma.parcours.architect;

import org.jspecify.annotations.NullMarked;
