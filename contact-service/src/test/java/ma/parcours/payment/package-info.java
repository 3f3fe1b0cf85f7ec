/** Proves the rules of deposits and unlocks. */
@NullMarked
package ma.parcours.payment;

import org.jspecify.annotations.NullMarked;
