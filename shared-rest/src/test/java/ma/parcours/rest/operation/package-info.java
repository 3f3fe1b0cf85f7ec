/** Tests. */
@NullMarked
package ma.parcours.rest.operation;

import org.jspecify.annotations.NullMarked;
