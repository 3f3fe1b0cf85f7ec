/** Requests of the pages, passed on to the service that owns the path. */
@NullMarked
package ma.parcours.console.forward;

import org.jspecify.annotations.NullMarked;
