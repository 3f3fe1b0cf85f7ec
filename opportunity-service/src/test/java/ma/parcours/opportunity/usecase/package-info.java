/** Tests. */
@NullMarked
package ma.parcours.opportunity.usecase;

import org.jspecify.annotations.NullMarked;
