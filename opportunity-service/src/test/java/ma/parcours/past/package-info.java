/** Proves that a restored database gets to know again what it has forgotten. */
@NullMarked
package ma.parcours.past;

import org.jspecify.annotations.NullMarked;
