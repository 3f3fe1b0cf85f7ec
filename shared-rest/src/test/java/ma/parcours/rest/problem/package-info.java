/** Tests. */
@NullMarked
package ma.parcours.rest.problem;

import org.jspecify.annotations.NullMarked;
