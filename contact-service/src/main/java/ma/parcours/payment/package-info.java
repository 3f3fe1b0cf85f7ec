/** Deposits, and the right to open one opportunity that each of them unlocks: pure domain. */
@NullMarked
package ma.parcours.payment;

import org.jspecify.annotations.NullMarked;
