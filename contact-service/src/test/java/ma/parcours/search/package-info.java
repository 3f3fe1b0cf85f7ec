/** Proves how typed text becomes a search. */
@NullMarked
package ma.parcours.search;

import org.jspecify.annotations.NullMarked;
