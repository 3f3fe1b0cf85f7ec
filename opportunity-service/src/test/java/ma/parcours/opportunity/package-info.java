/** Tests. */
@NullMarked
package ma.parcours.opportunity;

import org.jspecify.annotations.NullMarked;
