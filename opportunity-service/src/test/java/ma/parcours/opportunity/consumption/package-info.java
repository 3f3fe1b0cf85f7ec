/** Tests. */
@NullMarked
package ma.parcours.opportunity.consumption;

import org.jspecify.annotations.NullMarked;
