/** What a trace may say of a request. */
@NullMarked
package ma.parcours.rest.trace;

import org.jspecify.annotations.NullMarked;
