/** Keeps the architects. */
@NullMarked
package ma.parcours.architect.usecase;

import org.jspecify.annotations.NullMarked;
