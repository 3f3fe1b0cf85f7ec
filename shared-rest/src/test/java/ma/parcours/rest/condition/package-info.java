/** Tests. */
@NullMarked
package ma.parcours.rest.condition;

import org.jspecify.annotations.NullMarked;
