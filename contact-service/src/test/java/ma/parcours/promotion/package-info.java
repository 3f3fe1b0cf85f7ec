/** Proves the decision on a promotion. */
@NullMarked
package ma.parcours.promotion;

import org.jspecify.annotations.NullMarked;
