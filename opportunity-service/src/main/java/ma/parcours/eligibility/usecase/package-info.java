/** Where the eligibilities are kept. */
@NullMarked
package ma.parcours.eligibility.usecase;

import org.jspecify.annotations.NullMarked;
