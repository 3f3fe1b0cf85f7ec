/** Requests that may be sent again: the same key, the same effect, the same answer. */
@NullMarked
package ma.parcours.rest.retry;

import org.jspecify.annotations.NullMarked;
