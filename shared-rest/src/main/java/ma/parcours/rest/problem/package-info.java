/** Every answer that is not a success, as RFC 9457 wants it. */
@NullMarked
package ma.parcours.rest.problem;

import org.jspecify.annotations.NullMarked;
