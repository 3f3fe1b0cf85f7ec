/** Tests. */
@NullMarked
package ma.parcours.rest.retry;

import org.jspecify.annotations.NullMarked;
