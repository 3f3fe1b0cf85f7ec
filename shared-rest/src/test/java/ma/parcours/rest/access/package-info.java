/** Tests. */
@NullMarked
package ma.parcours.rest.access;

import org.jspecify.annotations.NullMarked;
