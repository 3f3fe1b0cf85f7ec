/** Counts how far people have come. */
@NullMarked
package ma.parcours.funnel.usecase;

import org.jspecify.annotations.NullMarked;
