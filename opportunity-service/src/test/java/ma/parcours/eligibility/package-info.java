/** Tests. */
@NullMarked
package ma.parcours.eligibility;

import org.jspecify.annotations.NullMarked;
