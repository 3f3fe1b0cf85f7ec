/** What the service shows of itself to those who watch it. */
@NullMarked
package ma.parcours.rest.figure;

import org.jspecify.annotations.NullMarked;
