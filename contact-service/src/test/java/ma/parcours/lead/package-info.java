/** Proves the rules of a lead. */
@NullMarked
package ma.parcours.lead;

import org.jspecify.annotations.NullMarked;
