/** The lead, from first interest to its conversion: pure domain. */
@NullMarked
package ma.parcours.lead;

import org.jspecify.annotations.NullMarked;
