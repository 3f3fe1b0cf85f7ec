/** Keeps payments and unlocks, and lists them. */
@NullMarked
package ma.parcours.payment.usecase;

import org.jspecify.annotations.NullMarked;
